package pullquote.article.form;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.jspecify.annotations.Nullable;

/** A list as an Atom feed (RFC 4287). */
final class AtomFeed {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newFactory();

    private final XMLStreamWriter xml;

    private AtomFeed(XMLStreamWriter xml) {
        this.xml = xml;
    }

    static byte[] write(ListPage page) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            XMLStreamWriter xml = FACTORY.createXMLStreamWriter(bytes, StandardCharsets.UTF_8.name());
            new AtomFeed(xml).feed(page);
            xml.close();
        } catch (XMLStreamException e) {
            throw new AssertionError("Memory can be written to", e);
        }
        return bytes.toByteArray();
    }

    private void feed(ListPage page) throws XMLStreamException {
        xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
        xml.writeStartElement("feed");
        xml.writeDefaultNamespace("http://www.w3.org/2005/Atom");
        element("id", page.self().toString());
        element("title", "Articles");
        element("updated", page.updated().toString());
        link("self", page.self().toString(), "application/atom+xml");
        if (page.next() != null) {
            link("next", page.next().toString(), "application/atom+xml");
        }
        for (ListPage.Row row : page.rows()) {
            entry(row);
        }
        xml.writeEndElement();
        xml.writeEndDocument();
    }

    private void entry(ListPage.Row row) throws XMLStreamException {
        xml.writeStartElement("entry");
        if (row.language() != null) {
            xml.writeAttribute("xml:lang", row.language());
        }
        element("id", "urn:uuid:" + row.id());
        element("title", row.title());
        element("updated", row.updatedAt().toString());
        element("published", row.published().toString());
        xml.writeStartElement("author");
        element("name", row.author());
        xml.writeEndElement();
        link("alternate", row.address(), null);
        link("related", row.link().toString(), "application/json");
        if (row.snippet() != null) {
            element("summary", row.snippet());
        }
        xml.writeEndElement();
    }

    private void link(String relation, String address, @Nullable String type) throws XMLStreamException {
        xml.writeEmptyElement("link");
        xml.writeAttribute("rel", relation);
        xml.writeAttribute("href", allowed(address));
        if (type != null) {
            xml.writeAttribute("type", type);
        }
    }

    private void element(String name, String text) throws XMLStreamException {
        xml.writeStartElement(name);
        xml.writeCharacters(allowed(text));
        xml.writeEndElement();
    }

    /** Without the characters that no XML 1.0 document may hold, not even as references (XML 1.0 §2.2). */
    static String allowed(String text) {
        boolean fine = text.codePoints().allMatch(AtomFeed::isAllowed);
        return fine
                ? text
                : text.codePoints()
                        .map(c -> isAllowed(c) ? c : 0xFFFD)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString();
    }

    private static boolean isAllowed(int c) {
        return c == '\t'
                || c == '\n'
                || c == '\r'
                || c >= 0x20 && c <= 0xD7FF
                || c >= 0xE000 && c <= 0xFFFD
                || c >= 0x10000;
    }
}
