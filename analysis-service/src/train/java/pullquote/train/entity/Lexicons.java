package pullquote.train.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes the lexicons of grouping from openly licensed npm packages that lie unpacked in a folder (MODEL_CARD.md, "Lexicons", names them, with
 * versions and licences): {@code places.tsv}, {@code female.txt} and {@code male.txt}. Deterministic.
 *
 * <pre>Lexicons PACKAGES OUT      PACKAGES holds world-countries, country-coder, name-suggestion-index, i18n-nationality, gender-detection</pre>
 */
public final class Lexicons {

    private static final ObjectMapper JSON = new ObjectMapper();
    /** Bodies of world news, as far as the package of names knows them. */
    private static final Set<String> BODIES = Set.of(
            "Q1065", "Q7178", "Q7184", "Q7768", "Q41550", "Q42944", "Q49330", "Q215934", "Q472311", "Q458", "Q132551",
            "Q740308", "Q267941", "Q81307");

    private static final Pattern GENDERED = Pattern.compile("\\['([^']+)', '(male|female)'\\]");
    private static final Pattern LATIN = Pattern.compile("[\\p{IsLatin}\\p{M} .,'’()&/-]+");

    private Lexicons() {}

    private record Place(
            String kind, String id, String name, Set<String> names, Set<String> demonyms, Set<String> capitals) {

        String line() {
            return String.join("\t", kind, id, name, join(names), join(demonyms));
        }

        private static String join(Set<String> forms) {
            return String.join("|", forms);
        }
    }

    public static void main(String[] args) throws IOException {
        Path packages = Path.of(args[0]);
        Path out = Path.of(args[1]);
        Files.write(out.resolve("places.tsv"), places(packages));
        genders(packages.resolve("gender-detection/names"), out);
    }

    private static List<String> places(Path packages) throws IOException {
        Map<String, String> ids = new HashMap<>();
        for (JsonNode feature : JSON.readTree(
                        packages.resolve("country-coder/src/data/borders.json").toFile())
                .get("features")) {
            JsonNode p = feature.get("properties");
            if (p.hasNonNull("iso1A2")) {
                ids.put(p.get("iso1A2").asText(), p.get("wikidata").asText());
            } else if (p.hasNonNull("country")) {
                // Denmark in Europe and the Kingdom of Denmark are two: under the usual name, the first is meant.
                ids.put(
                        p.get("country").asText() + p.get("nameEn").asText(),
                        p.get("wikidata").asText());
            }
        }
        JsonNode nationalities = JSON.readTree(
                        packages.resolve("i18n-nationality/langs/en.json").toFile())
                .get("nationalities");
        JsonNode known = JSON.readTree(packages.resolve("name-suggestion-index/dist/wikidata/wikidata.json")
                        .toFile())
                .get("wikidata");
        List<Place> places = new ArrayList<>();
        for (JsonNode country :
                JSON.readTree(packages.resolve("world-countries/countries.json").toFile())) {
            places.add(country(country, ids, nationalities));
        }
        List<String> lines = new ArrayList<>(
                List.of(
                        "# kind, Wikidata id, name, other names, demonyms. Made by Lexicons from packages that MODEL_CARD.md names; ODbL 1.0."));
        places.stream().map(Place::line).forEach(lines::add);
        states(packages).forEach((id, name) -> lines.add(line("STATE", id, name)));
        capitals(places, known).forEach((name, id) -> lines.add(line("CAPITAL", id, name)));
        for (String id : new TreeSet<>(BODIES)) {
            if (known.has(id)) {
                lines.add(line("BODY", id, known.get(id).get("label").asText()));
            }
        }
        return lines;
    }

    private static String line(String kind, String id, String name) {
        return new Place(kind, id, name, Set.of(), Set.of(), Set.of()).line();
    }

    private static Place country(JsonNode country, Map<String, String> ids, JsonNode nationalities) {
        String code = country.get("cca2").asText();
        String name = country.at("/name/common").asText();
        Set<String> names = new LinkedHashSet<>();
        names.add(country.at("/name/official").asText());
        country.get("altSpellings").forEach(form -> names.add(form.asText()));
        // Codes of two and three letters are words as well ("IN", "AND"); the usual ones are added by hand elsewhere.
        names.removeIf(form -> form.length() < 4
                || form.equals(name)
                || form.contains(",")
                || !LATIN.matcher(form).matches());
        Set<String> demonyms = new LinkedHashSet<>();
        demonyms.add(country.at("/demonyms/eng/m").asText());
        Optional.ofNullable(nationalities.get(code)).ifPresent(word -> demonyms.add(word.asText()));
        demonyms.removeIf(word -> word.isBlank() || word.equals(name));
        Set<String> capitals = new LinkedHashSet<>();
        country.get("capital").forEach(capital -> capitals.add(capital.asText()));
        boolean sovereign = country.path("independent").asBoolean();
        return new Place(
                sovereign ? "COUNTRY" : "TERRITORY",
                ids.getOrDefault(code + name, ids.getOrDefault(code, "")),
                name,
                names,
                demonyms,
                capitals);
    }

    /** The states of the United States: the regional flags of that country. */
    private static Map<String, String> states(Path packages) throws IOException {
        Map<String, String> states = new LinkedHashMap<>();
        JsonNode flags = JSON.readTree(packages.resolve("name-suggestion-index/dist/json/nsi.json")
                        .toFile())
                .at("/nsi/flags~1man_made~1flagpole/items");
        for (JsonNode flag : flags) {
            JsonNode tags = flag.get("tags");
            boolean state = tags.path("flag:type").asText().equals("regional")
                    && flag.at("/locationSet/include/0").asText().equals("us");
            if (state && tags.hasNonNull("subject:wikidata")) {
                states.put(
                        tags.get("subject:wikidata").asText(),
                        tags.get("subject").asText());
            }
        }
        return states;
    }

    /** Capitals of states whose id the package of names has. */
    private static Map<String, String> capitals(List<Place> places, JsonNode known) {
        Set<String> capitals = new TreeSet<>();
        places.stream()
                .filter(place -> place.kind().equals("COUNTRY"))
                .forEach(place -> capitals.addAll(place.capitals()));
        Map<String, String> ids = new TreeMap<>();
        known.properties().forEach(entry -> {
            String label = entry.getValue().path("label").asText();
            if (capitals.contains(label)
                    && entry.getValue().path("description").asText().contains("capital")) {
                ids.put(label, entry.getKey());
            }
        });
        return ids;
    }

    private static void genders(Path names, Path out) throws IOException {
        Map<String, Set<String>> genders = new TreeMap<>();
        for (String language : List.of("en", "es", "it", "de", "fr")) {
            Matcher matcher = GENDERED.matcher(Files.readString(names.resolve(language + ".js")));
            while (matcher.find()) {
                if (matcher.group(1).matches("[a-z]+")) {
                    genders.computeIfAbsent(matcher.group(1), name -> new TreeSet<>())
                            .add(matcher.group(2));
                }
            }
        }
        write(out.resolve("female.txt"), genders, Set.of("female"));
        write(out.resolve("male.txt"), genders, Set.of("male"));
    }

    private static void write(Path file, Map<String, Set<String>> genders, Set<String> wanted) throws IOException {
        List<String> names = new ArrayList<>();
        genders.forEach((name, given) -> {
            if (given.equals(wanted)) {
                names.add(name);
            }
        });
        Collections.sort(names);
        Files.writeString(file, String.join("\n", names) + "\n");
    }
}
