package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pullquote.analysis.nlp.entity.Merge.Reason;
import pullquote.analysis.nlp.text.Document;

/** Groups the names that are no person, body or place: peoples in the singular and plural, acronyms in brackets, parts of one longer name before them. */
final class Others {

    private static final String MARKS = "\"“‘'";
    private static final int MOST_ALIKE = 2;

    private final Document document;
    private final PlaceLexicon places;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Group> byKey = new HashMap<>();
    private final Map<String, List<Group>> byPart = new HashMap<>();

    private Others(Document document, PlaceLexicon places) {
        this.document = document;
        this.places = places;
    }

    static List<Group> group(Document document, List<Mention> mentions, PlaceLexicon places) {
        Others others = new Others(document, places);
        Map<String, String> introduced = Introductions.of(document, mentions);
        List<Form> ordered = new ArrayList<>(Form.of(document, mentions, EntityType.OTHER));
        ordered.sort(
                Comparator.comparingInt((Form form) -> -form.words().size()).thenComparingInt(Form::first));
        ordered.forEach(form -> others.add(form, introduced));
        return others.groups;
    }

    private void add(Form form, Map<String, String> introduced) {
        boolean people = Peoples.isPeople(form.text(), places);
        String key = people ? Peoples.singular(form.key()) : form.key();
        Optional<Group> same = Optional.ofNullable(byKey.get(key));
        Optional<Group> full = Optional.ofNullable(introduced.get(form.key())).map(byKey::get);
        Optional<Group> whole = people ? Optional.empty() : whole(form);
        if (same.isPresent()) {
            same.get().join(form, Reason.NUMBER);
        } else if (full.isPresent()) {
            full.get().join(form, Reason.ACRONYM_INTRODUCED);
        } else if (whole.isPresent()) {
            whole.get().join(form, Reason.PART_OF_NAME);
        } else {
            start(form, key);
        }
    }

    private Optional<Group> whole(Form form) {
        List<Group> longer = byPart.getOrDefault(form.key(), List.of());
        return longer.size() == 1 && longer.get(0).head().first() < form.first()
                ? Optional.of(longer.get(0))
                : Optional.empty();
    }

    private void start(Form form, String key) {
        Group group = new Group(form);
        groups.add(group);
        byKey.put(key, group);
        List<String> words = form.words();
        if (isTitle(form)) {
            return;
        }
        for (int i = 1; i < words.size(); i++) {
            put(String.join(" ", words.subList(0, i)), group);
            put(String.join(" ", words.subList(i, words.size())), group);
        }
    }

    /** A work goes by the whole of its title. */
    private boolean isTitle(Form form) {
        return form.mentions().stream()
                .allMatch(mention ->
                        mention.start() > 0 && MARKS.indexOf(document.text().charAt(mention.start() - 1)) >= 0);
    }

    private void put(String part, Group group) {
        List<Group> found = byPart.computeIfAbsent(part, k -> new ArrayList<>(1));
        if (found.size() < MOST_ALIKE && !found.contains(group)) {
            found.add(group);
        }
    }
}
