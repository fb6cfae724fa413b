package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pullquote.analysis.nlp.entity.Merge.Reason;

/** Groups the names of organisations: legal forms, acronyms, and the distinctive parts that stand for the whole. */
final class Organizations {

    private static final int MOST_ALIKE = 12;
    private static final int MOST_PARTS = 8;

    private final Wholes wholes;
    private final PlaceLexicon places;
    private final List<Group> groups = new ArrayList<>();
    private final Map<String, Group> byCore = new HashMap<>();
    private final Map<String, Group> byContent = new HashMap<>();
    private final Map<String, Group> byPlaceId = new HashMap<>();
    private final Map<String, List<Group>> byPart = new HashMap<>();
    private final Map<String, List<Group>> byInitials = new HashMap<>();

    private Organizations(Surroundings surroundings, PlaceLexicon places) {
        this.wholes = new Wholes(surroundings, places);
        this.places = places;
    }

    static List<Group> group(
            Surroundings surroundings, PlaceLexicon places, List<Form> forms, Map<String, String> introduced) {
        return new Organizations(surroundings, places).group(forms, introduced);
    }

    /** {@code introduced} gives the full name's key for an acronym's key, where the text puts one in brackets beside the other. */
    private List<Group> group(List<Form> forms, Map<String, String> introduced) {
        List<Form> ordered = new ArrayList<>(forms);
        ordered.sort(
                Comparator.comparingInt((Form form) -> -form.words().size()).thenComparingInt(Form::first));
        Map<String, Group> byKey = new HashMap<>();
        List<Form> acronyms = new ArrayList<>();
        for (Form form : ordered) {
            if (OrganizationName.isAcronym(form.text())) {
                acronyms.add(form);
            } else {
                byKey.put(form.key(), add(form));
            }
        }
        for (Form form : acronyms) {
            Optional<Group> full =
                    Optional.ofNullable(introduced.get(form.key())).map(byKey::get);
            if (full.isPresent()) {
                full.get().join(form, Reason.ACRONYM_INTRODUCED);
            } else {
                addAcronym(form);
            }
        }
        return groups;
    }

    private void addAcronym(Form form) {
        List<Group> derived = byInitials.getOrDefault(form.key(), List.of());
        if (derived.size() == 1) {
            derived.get(0).join(form, Reason.ACRONYM_DERIVED);
        } else {
            add(form);
        }
    }

    private Group add(Form form) {
        OrganizationName name = OrganizationName.of(form.words());
        Optional<Group> place = placeId(form).map(byPlaceId::get);
        if (place.isPresent()) {
            place.get().join(form, Reason.SAME_PLACE);
            return place.get();
        }
        Optional<Group> sameCore = Optional.ofNullable(byCore.get(name.coreKey()));
        if (sameCore.isPresent()) {
            sameCore.get().join(form, Reason.LEGAL_FORM);
            return sameCore.get();
        }
        Optional<Group> sameContent = Optional.ofNullable(byContent.get(name.contentKey()))
                .filter(group -> name.core().size() > 2);
        if (sameContent.isPresent()) {
            sameContent.get().join(form, Reason.NAME_ORDER);
            return sameContent.get();
        }
        return joinWhole(form).orElseGet(() -> start(form, name));
    }

    private Optional<String> placeId(Form form) {
        return places.find(form.text()).map(PlaceLexicon.Place::name);
    }

    private Optional<Group> joinWhole(Form form) {
        List<Group> longer = byPart.getOrDefault(form.key(), List.of());
        List<Group> fitting =
                longer.stream().filter(whole -> wholes.fits(form, whole)).toList();
        if (fitting.isEmpty()) {
            return Optional.empty();
        }
        Map<Group, List<Mention>> byWhole = new LinkedHashMap<>();
        for (Mention mention : form.mentions()) {
            byWhole.computeIfAbsent(Wholes.nearest(mention, fitting), whole -> new ArrayList<>())
                    .add(mention);
        }
        byWhole.forEach((whole, mentions) -> whole.join(form, mentions, Reason.PART_OF_NAME));
        return Optional.of(byWhole.keySet().iterator().next());
    }

    private Group start(Form form, OrganizationName name) {
        Group group = new Group(form);
        groups.add(group);
        byCore.put(name.coreKey(), group);
        byContent.putIfAbsent(name.contentKey(), group);
        placeId(form).ifPresent(id -> byPlaceId.put(id, group));
        List<String> words = name.words();
        for (int i = 1; i < Math.min(words.size(), MOST_PARTS); i++) {
            put(byPart, String.join(" ", words.subList(0, i)), group);
            put(byPart, String.join(" ", words.subList(i, words.size())), group);
            put(
                    byPart,
                    String.join(
                            " ",
                            name.core()
                                    .subList(
                                            Math.min(i, name.core().size()),
                                            name.core().size())),
                    group);
        }
        name.initials(places).forEach(initials -> put(byInitials, initials, group));
        return group;
    }

    private static void put(Map<String, List<Group>> index, String key, Group group) {
        List<Group> found = index.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!key.isEmpty() && found.size() < MOST_ALIKE && !found.contains(group)) {
            found.add(group);
        }
    }
}
