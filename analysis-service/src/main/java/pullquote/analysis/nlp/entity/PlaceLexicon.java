package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Countries of today and before, states of the United States, some capitals and international bodies under their names, with Wikidata ids, and nationality words. */
final class PlaceLexicon {

    /**
     * A place or body.
     *
     * @param kind COUNTRY, TERRITORY, STATE, CAPITAL or BODY
     * @param id its Wikidata id
     * @param name its usual name
     */
    record Place(String kind, String id, String name) {}

    private final Map<String, List<Place>> byKey = new HashMap<>();
    private final List<String> countries = new ArrayList<>();
    private final Set<String> nationalities = new HashSet<>(WordLists.of("nationality"));

    private PlaceLexicon() {
        WordLists.of("people").forEach(words -> nationalities.add(words.replace('-', ' ')));
        Map<String, Place> byName = new HashMap<>();
        byName.put("?", new Place("ELSE", "", "?"));
        Stream.of("places.tsv", "former-states.tsv")
                .flatMap(file -> Lexicon.lines(file).stream())
                .map(line -> line.split("\t", -1))
                .forEach(fields -> addPlace(fields, byName));
        for (String line : Lexicon.lines("usage.txt")) {
            String[] sides = line.split("=", 2);
            Place place = byName.get(sides[0]);
            if (place == null) {
                throw new IllegalStateException("usage.txt writes a place that places.tsv lacks: " + sides[0]);
            }
            split(sides[1]).forEach(name -> add(name, place));
            addUsual(sides[1], place);
        }
    }

    /** Forms that are looked for where none was found: the shortest are other things, too. */
    private void addUsual(String forms, Place place) {
        if (place.kind().equals("COUNTRY")) {
            split(forms).stream()
                    .filter(name -> name.length() > 3 && Character.isUpperCase(name.charAt(0)))
                    .filter(name -> find(name).isPresent())
                    .forEach(countries::add);
        }
    }

    private void addPlace(String[] fields, Map<String, Place> byName) {
        Place place = new Place(fields[0], fields[1], fields[2]);
        byName.putIfAbsent(place.name(), place);
        add(place.name(), place);
        if (place.kind().equals("COUNTRY")) {
            countries.add(place.name());
        }
        split(fields[3]).forEach(name -> add(name, place));
        split(fields[4]).forEach(word -> nationalities.add(Words.key(word)));
    }

    static PlaceLexicon load() {
        return new PlaceLexicon();
    }

    private static List<String> split(String forms) {
        return forms.isEmpty() ? List.of() : List.of(forms.split("\\|"));
    }

    private void add(String name, Place place) {
        List<Place> places = byKey.computeIfAbsent(keyOf(name), key -> new ArrayList<>(1));
        if (!places.contains(place)) {
            places.add(place);
        }
    }

    private static String keyOf(String name) {
        String key = Words.key(name);
        return key.startsWith("the ") ? key.substring(4) : key;
    }

    /** The place that goes by this name, where only one does: "Georgia", a country and a state, is none. */
    Optional<Place> find(String name) {
        List<Place> places = byKey.getOrDefault(keyOf(name), List.of());
        return places.size() == 1 ? Optional.of(places.get(0)) : Optional.empty();
    }

    /** All places that go by this name. */
    List<Place> all(String name) {
        return byKey.getOrDefault(keyOf(name), List.of());
    }

    /** The names of countries that newspapers use and that mean nothing else. */
    List<String> countries() {
        return countries;
    }

    boolean knows(String name) {
        return byKey.containsKey(keyOf(name));
    }

    /** Whether the words name a people or what belongs to it ("Russian", "Russians", "South Korean"). */
    boolean isNationality(String words) {
        String key = Words.key(words);
        return nationalities.contains(key)
                || (key.endsWith("s") && nationalities.contains(key.substring(0, key.length() - 1)));
    }
}
