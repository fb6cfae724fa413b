package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import pullquote.analysis.nlp.entity.Merge.Reason;

/**
 * Groups the names of persons: first full names among themselves, then short forms to the full names that they may be short for. Each
 * step looks names up by their parts, so the time is linear in the number of mentions.
 */
final class Persons {

    /** More bearers of one family name than this are no longer told apart by context: the first ones are. */
    private static final int MOST_BEARERS = 12;
    /** Longer names are no names of persons; their parts are not indexed further. */
    private static final int MOST_PARTS = 6;

    private final Bearers bearers;
    private final List<Group> groups = new ArrayList<>();
    private final List<Bearer> full = new ArrayList<>();
    private final Map<String, List<Bearer>> byFamilyAndInitial = new HashMap<>();
    private final Map<String, List<Bearer>> bySortedWords = new HashMap<>();
    private final Map<String, List<Bearer>> byFamily = new HashMap<>();
    private final Map<String, List<Bearer>> byGiven = new HashMap<>();

    /** Who bears a full name. */
    record Bearer(Group group, PersonName name) {}

    private Persons(Bearers bearers) {
        this.bearers = bearers;
    }

    static List<Group> group(Surroundings surroundings, List<Form> forms) {
        return new Persons(new Bearers(surroundings)).group(forms);
    }

    private List<Group> group(List<Form> forms) {
        List<Form> ordered = new ArrayList<>(forms);
        ordered.sort(
                Comparator.comparingInt((Form form) -> -form.words().size()).thenComparingInt(Form::first));
        List<Form> shorts = new ArrayList<>();
        for (Form form : ordered) {
            PersonName name = PersonName.of(form.words());
            if (name.full() && form.text().indexOf(' ') > 0) {
                addFull(form, name);
            } else {
                shorts.add(form);
            }
        }
        full.forEach(this::indexParts);
        shorts.forEach(this::addShort);
        return groups;
    }

    private void addFull(Form form, PersonName name) {
        String sorted = String.join(" ", name.words().stream().sorted().toList()) + " " + name.generation();
        List<Bearer> sameWords = bySortedWords.getOrDefault(sorted, List.of());
        List<Bearer> agreeing = byFamilyAndInitial.getOrDefault(initialKey(name), List.of()).stream()
                .filter(bearer -> bearer.name().agreesWith(name))
                .toList();
        if (!agreeing.isEmpty()) {
            Bearer bearer = bearers.heaviest(agreeing);
            join(bearer, form, name);
        } else if (sameWords.size() == 1) {
            joinReordered(sameWords.get(0).group(), form);
        } else {
            start(new Bearer(new Group(form), name), sorted);
        }
    }

    private static void join(Bearer bearer, Form form, PersonName name) {
        boolean fuller = bearer.name().given().length() == 1 && name.given().length() > 1;
        if (fuller) {
            bearer.group().joinFuller(form, Reason.FULLER_NAME);
        } else {
            bearer.group().join(form, reason(bearer.name(), name));
        }
    }

    /** "Bell, Ann" is the fuller of the two nowhere. */
    private static void joinReordered(Group group, Form form) {
        if (group.fullest().text().contains(",")) {
            group.joinFuller(form, Reason.NAME_ORDER);
        } else {
            group.join(form, Reason.NAME_ORDER);
        }
    }

    private static Reason reason(PersonName a, PersonName b) {
        if (String.join("", a.words()).equals(String.join("", b.words()))) {
            return Reason.SPELLING;
        }
        return a.given().charAt(0) == b.given().charAt(0) && !GivenNames.sameName(a.given(), b.given())
                        || a.given().equals(b.given())
                ? Reason.FULLER_NAME
                : Reason.NICKNAME;
    }

    private void start(Bearer bearer, String sorted) {
        groups.add(bearer.group());
        full.add(bearer);
        put(bySortedWords, sorted, bearer);
        put(byFamilyAndInitial, initialKey(bearer.name()), bearer);
        for (String form : GivenNames.alike(bearer.name().given())) {
            put(byFamilyAndInitial, bearer.name().family() + " " + form.charAt(0), bearer);
        }
    }

    private static String initialKey(PersonName name) {
        return name.family() + " " + name.given().charAt(0);
    }

    private static void put(Map<String, List<Bearer>> index, String key, Bearer bearer) {
        List<Bearer> found = index.computeIfAbsent(key, k -> new ArrayList<>(1));
        if (!found.contains(bearer) && found.size() < MOST_BEARERS) {
            found.add(bearer);
        }
    }

    /** Every end of a name may stand for its bearer as the family name does, every beginning as the given name does. */
    private void indexParts(Bearer bearer) {
        PersonName name = bearer.name();
        List<String> words = name.isTitle() ? List.of() : name.words();
        for (int i = 1; i < Math.min(words.size(), MOST_PARTS); i++) {
            String start = String.join(" ", words.subList(0, i));
            String end = String.join(" ", words.subList(i, words.size()));
            put(name.familyFirst() ? byGiven : byFamily, end, bearer);
            put(name.familyFirst() && i == 1 ? byFamily : byGiven, start, bearer);
        }
        if (!name.familyFirst()) {
            GivenNames.alike(name.given()).forEach(form -> put(byGiven, form, bearer));
        }
    }

    /** A name of particles and a family name may still be short for nothing: "Van Hool". */
    private void startShort(Form form) {
        Bearer bearer = new Bearer(new Group(form), PersonName.of(form.words()));
        groups.add(bearer.group());
        indexParts(bearer);
    }

    private void addShort(Form form) {
        List<Bearer> found = byFamily.getOrDefault(form.key(), List.of());
        Reason reason = found.size() > 1 ? Reason.FAMILY_NAME_IN_CONTEXT : Reason.FAMILY_NAME;
        if (found.isEmpty()) {
            found = byGiven.getOrDefault(form.key(), List.of());
            reason = Reason.GIVEN_NAME;
            if (found.size() != 1 || !bearers.supportGivenName(form, found.get(0))) {
                startShort(form);
                return;
            }
        }
        Bearers.Choice choice = bearers.choose(form, found);
        for (Map.Entry<Bearer, List<Mention>> chosen : choice.mentions().entrySet()) {
            chosen.getKey().group().join(form, chosen.getValue(), reason);
        }
        if (!choice.nobodys().isEmpty()) {
            groups.add(new Group(new Form(form.text(), form.words(), form.type(), choice.nobodys())));
        }
    }
}
