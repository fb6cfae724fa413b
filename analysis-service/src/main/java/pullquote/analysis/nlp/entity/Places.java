package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pullquote.analysis.nlp.entity.Merge.Reason;

/** Groups the names of places: by the lexicon of countries and states, and where one name only adds the kind of place. */
final class Places {

    private static final Set<String> KINDS_BEHIND = WordLists.of("place-behind");
    private static final Set<String> KINDS_BEFORE = WordLists.of("place-before");
    private final PlaceLexicon lexicon;
    private final Set<String> certain = new HashSet<>();
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Group> byPlace = new HashMap<>();
    private final Map<String, Group> byBareName = new HashMap<>();

    private Places(PlaceLexicon lexicon) {
        this.lexicon = lexicon;
    }

    static List<Group> group(PlaceLexicon lexicon, List<Form> forms) {
        return new Places(lexicon).group(forms);
    }

    private List<Group> group(List<Form> forms) {
        List<Form> ordered = new ArrayList<>(forms);
        ordered.sort(
                Comparator.comparingInt((Form form) -> -form.words().size()).thenComparingInt(Form::first));
        ordered.forEach(form -> lexicon.find(form.text()).ifPresent(place -> certain.add(place.name())));
        ordered.forEach(this::add);
        return groups;
    }

    private void add(Form form) {
        Optional<String> place = place(form);
        Optional<Group> same = place.map(byPlace::get);
        Optional<Group> bare =
                Optional.ofNullable(byBareName.get(form.key())).filter(group -> !lexicon.knows(form.text()));
        if (same.isPresent()) {
            same.get().join(form, Reason.SAME_PLACE);
        } else if (bare.isPresent()) {
            bare.get().join(form, Reason.KIND_OF_PLACE);
        } else {
            Group group = new Group(form);
            groups.add(group);
            place.ifPresent(name -> byPlace.put(name, group));
            bareName(form.words()).ifPresent(name -> byBareName.putIfAbsent(name, group));
        }
    }

    /** The place of that name; of several the one that another form in the text names alone ("Washington" beside "D.C."). */
    private Optional<String> place(Form form) {
        List<PlaceLexicon.Place> all = lexicon.all(form.text());
        if (all.size() < 2) {
            return all.stream().map(PlaceLexicon.Place::name).findFirst();
        }
        List<String> named = all.stream()
                .map(PlaceLexicon.Place::name)
                .filter(certain::contains)
                .toList();
        boolean elsewhere = all.stream().anyMatch(place -> place.id().isEmpty());
        return named.size() == 1 && !elsewhere ? Optional.of(named.get(0)) : Optional.empty();
    }

    /** The name without the kind of place. An airport goes by it only where a city stands before its own name. */
    private static Optional<String> bareName(List<String> words) {
        int last = words.size() - 1;
        if (last < 1) {
            return Optional.empty();
        }
        if (words.get(last).equals("airport")) {
            boolean international = words.get(last - 1).equals("international");
            int end = international ? last - 1 : last;
            return end < 2 ? Optional.empty() : Optional.of(String.join(" ", words.subList(1, end)));
        }
        if (KINDS_BEHIND.contains(words.get(last))) {
            return Optional.of(String.join(" ", words.subList(0, last)));
        }
        return KINDS_BEFORE.contains(words.get(0))
                ? Optional.of(String.join(" ", words.subList(1, last + 1)))
                : Optional.empty();
    }
}
