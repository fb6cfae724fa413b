package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Token;

/** The names that a text has below its headline, looked up by where they may stand. */
final class KnownNames {

    private static final int LONGEST_NAME = 80;
    /** Shorter family names and shorter names in capitals are words and acronyms too often. */
    private static final int SHORTEST_PART = 3;
    /** Of more names than these with the same first word, only the first are looked for. */
    private static final int MOST_ALIKE = 40;

    /**
     * A name to look for.
     *
     * @param text as it is written
     * @param type its type
     * @param source the form of it that was found
     * @param certain whether it is looked for however often it was found
     */
    record Known(String text, EntityType type, String source, boolean certain) {}

    private final Document document;
    /** By their first word, the longest first. */
    private final Map<String, List<Known>> byFirstWord = new HashMap<>();

    private final Map<String, Integer> found = new HashMap<>();
    private final Map<String, EntityType> types = new HashMap<>();
    private final Set<String> plainWords = new HashSet<>();

    KnownNames(Document document, List<Mention> mentions, PlaceLexicon places) {
        this.document = document;
        for (Token token : document.tokens()) {
            if (Character.isLowerCase(token.text().charAt(0))) {
                plainWords.add(token.text());
            }
        }
        for (Mention mention : mentions) {
            String text = document.textOf(mention.span());
            found.merge(text, 1, Integer::sum);
            if (!inHeadline(mention.start()) && text.length() <= LONGEST_NAME) {
                types.putIfAbsent(text, mention.type());
            }
        }
        Set<String> personal = new HashSet<>();
        types.forEach((text, type) -> {
            if (type == EntityType.PERSON) {
                personal.addAll(List.of(text.split(" ")));
            }
        });
        for (String country : places.countries()) {
            if (!personal.contains(country)
                    && types.getOrDefault(country, EntityType.LOCATION) == EntityType.LOCATION) {
                add(new Known(country, EntityType.LOCATION, country, true));
            }
        }
        Set<String> families = new HashSet<>();
        types.forEach((text, type) -> learn(text, type, families));
        byFirstWord
                .values()
                .forEach(names -> names.sort(
                        Comparator.comparingInt((Known name) -> -name.text().length())
                                .thenComparing(Known::text)
                                .thenComparing(Known::source)));
    }

    private void learn(String text, EntityType type, Set<String> families) {
        boolean acronym =
                type == EntityType.ORGANIZATION && text.length() >= SHORTEST_PART && OrganizationName.isAcronym(text);
        add(new Known(text, type, text, acronym));
        String shouted = text.toUpperCase(Locale.ROOT);
        if (text.length() > SHORTEST_PART && shouted.length() == text.length() && !found.containsKey(shouted)) {
            add(new Known(shouted, type, text, true));
        }
        if (type == EntityType.ORGANIZATION) {
            learnWithoutLegalForm(text);
            learnWithoutTown(text);
        }
        PersonName name = PersonName.of(PersonName.words(text));
        if (type == EntityType.PERSON && text.indexOf(' ') > 0 && name.full() && !name.isTitle()) {
            String family = name.familyFirst() ? firstWord(text) : text.substring(text.lastIndexOf(' ') + 1);
            boolean fits = family.length() >= SHORTEST_PART && types.getOrDefault(family, type) == type;
            if (fits && families.add(family)) {
                add(new Known(family, type, text, true));
            }
        }
    }

    /** "Bell Works" of "Bell Works Inc.", where nothing else goes by it. */
    private void learnWithoutLegalForm(String text) {
        OrganizationName name = OrganizationName.of(Words.of(text));
        String core = text;
        for (int i = name.words().size() - name.core().size(); i > 0 && core.indexOf(' ') > 0; i--) {
            core = core.substring(0, core.lastIndexOf(' ')).replaceFirst(",$", "");
        }
        if (core.length() < text.length() && !types.containsKey(core)) {
            add(new Known(core, EntityType.ORGANIZATION, text, true));
        }
    }

    /** "Rovers" of "Ashby Rovers", where Ashby is a place and nothing else goes by the rest. */
    private void learnWithoutTown(String text) {
        int space = text.lastIndexOf(' ');
        String rest = text.substring(space + 1);
        boolean town = space > 0 && types.get(text.substring(0, space)) == EntityType.LOCATION;
        String key = Words.key(rest);
        boolean kind =
                Roles.fits(key, EntityType.ORGANIZATION) || OrganizationName.isFirmWord(key) || Roles.ofPerson(key);
        if (town && rest.length() > SHORTEST_PART && !kind && !types.containsKey(rest)) {
            add(new Known(rest, EntityType.ORGANIZATION, text, true));
        }
    }

    private void add(Known name) {
        boolean plain =
                name.text().indexOf(' ') < 0 && plainWords.contains(name.text().toLowerCase(Locale.ROOT));
        if (Character.isUpperCase(name.text().charAt(0)) && !plain) {
            List<Known> names = byFirstWord.computeIfAbsent(firstWord(name.text()), word -> new ArrayList<>(1));
            if (names.size() < MOST_ALIKE) {
                names.add(name);
            }
        }
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    boolean inHeadline(int offset) {
        return document.headline()
                .map(headline -> headline.span().contains(offset))
                .orElse(false);
    }

    boolean has(String text) {
        return types.containsKey(text);
    }

    /** How often a name was found as it is written here, the headline included. */
    int count(Known name) {
        int same = found.getOrDefault(name.text(), 0);
        return name.source().equals(name.text()) ? same : same + found.getOrDefault(name.source(), 0);
    }

    /** The longest name that starts with the token and ends at {@code limit} or before. */
    Optional<Known> longestAt(Token token, int limit) {
        for (Known name : byFirstWord.getOrDefault(Tokens.bare(token.text()), List.of())) {
            int end = token.start() + name.text().length();
            if (end <= limit && document.text().startsWith(name.text(), token.start()) && endsWord(end)) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private boolean endsWord(int end) {
        String text = document.text();
        return end == text.length() || !Character.isLetterOrDigit(text.charAt(end));
    }
}
