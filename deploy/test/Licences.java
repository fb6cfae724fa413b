import java.io.File;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Reports the licences of what ships, from the bills of materials that the build has made, and fails on a component that is
 * not offered under one that we may ship: java deploy/test/Licences.java article-service/target/bom.xml …
 *
 * <p>A component that is offered under several is taken under one that we may ship; the GPL with its class path exception
 * stands beside the EPL for Jakarta's interfaces, and is never the one taken.
 */
final class Licences {
    private static final Pattern MAY_SHIP = Pattern.compile(
            "(Apache|MIT|0?BSD|EPL|Eclipse|EDL|UPL|CC0|ISC|Unicode|PostgreSQL|Public Domain|MPL|Bouncy).*", Pattern.CASE_INSENSITIVE);

    public static void main(String[] files) throws Exception {
        if (files.length == 0) {
            throw new IllegalArgumentException("Name the bom.xml files that the build has made");
        }
        Map<String, TreeSet<String>> report = new TreeMap<>();
        List<String> refused = new ArrayList<>();
        int components = 0;
        for (String file : files) {
            NodeList list = DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new File(file))
                    .getElementsByTagName("component");
            for (int i = 0; i < list.getLength(); i++) {
                Element component = (Element) list.item(i);
                String name = text(component, "group") + ":" + text(component, "name") + ":" + text(component, "version");
                boolean tool = !component.getParentNode().getNodeName().equals("components")
                        || !component.getParentNode().getParentNode().getNodeName().equals("bom");
                if (tool || text(component, "group").equals("pullquote")) {
                    continue;
                }
                components++;
                List<String> licences = licences(component);
                licences.forEach(licence -> report.computeIfAbsent(licence, l -> new TreeSet<>()).add(name));
                if (licences.stream().noneMatch(licence -> MAY_SHIP.matcher(licence).matches())) {
                    refused.add(name + " " + licences);
                }
            }
        }
        report.forEach((licence, names) -> System.out.println(licence + " (" + names.size() + "): " + String.join(", ", names)));
        System.out.println("licences: " + components + " components, " + refused.size() + " refused");
        refused.forEach(name -> System.out.println("REFUSED " + name));
        System.exit(components > 0 && refused.isEmpty() ? 0 : 1);
    }

    private static List<String> licences(Element component) {
        List<String> licences = new ArrayList<>();
        NodeList list = component.getElementsByTagName("license");
        for (int i = 0; i < list.getLength(); i++) {
            Element licence = (Element) list.item(i);
            licences.add(text(licence, "id") + text(licence, "name"));
        }
        NodeList expressions = component.getElementsByTagName("expression");
        for (int i = 0; i < expressions.getLength(); i++) {
            licences.addAll(List.of(expressions.item(i).getTextContent().replaceAll("[()]", "").split(" OR ")));
        }
        return licences;
    }

    private static String text(Element element, String tag) {
        for (int i = 0; i < element.getChildNodes().getLength(); i++) {
            if (element.getChildNodes().item(i) instanceof Element child && child.getTagName().equals(tag)) {
                return child.getTextContent().strip();
            }
        }
        return "";
    }
}
