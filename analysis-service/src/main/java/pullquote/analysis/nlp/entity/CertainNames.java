package pullquote.analysis.nlp.entity;

import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Document;

/**
 * Adds names whose form leaves no doubt, whatever was found there: firms up to their legal form ("Bell Works Inc."), forces of a state ("Kenyan
 * army"), who has the title of a place ("Duchess of Ashby"), where a report comes from ("WEST HARBOR (AP) -"), and states behind their towns
 * ("Ashby, Colo."). Takes time linear in the length of the text.
 */
final class CertainNames {

    private static final Pattern FIRM = Pattern.compile("(?<![\\p{L}\\d&'’.-])(?:\\p{Lu}[\\p{L}\\d&'’-]*\\h){1,5}"
            + "(?:(?:Inc|Corp|Ltd|Co|Bhd)\\b\\.?|(?:LLC|Plc|PLC|plc|GmbH)\\b)");
    private static final Pattern FORCES = Pattern.compile(
            "(?<![\\p{L}\\d.-])((?:\\p{Lu}\\.){2}|\\p{Lu}{2}|(?:(?:North|South|Saudi|New)\\h)?\\p{Lu}\\p{L}+)\\h"
                    + "(?:military|army|navy|air force|armed forces|forces|coast guard)\\b(?!-)");
    private static final Pattern NOBLE = Pattern.compile("(?<!\\p{L})(?:Duke|Duchess|Earl|Countess|Marquess|Marchioness"
            + "|Prince|Princess|Viscount|Viscountess|Baron|Baroness) of \\p{Lu}\\p{L}+");
    private static final Pattern DATELINE = Pattern.compile(
            "(\\p{Lu}{2}[\\p{Lu}.]*(?:\\h\\p{Lu}[\\p{Lu}.]+){0,3})"
                    + "(?:,\\h\\p{Lu}[\\p{L}.]+(?:\\h\\p{Lu}[\\p{L}.]+)?)?(?:\\h\\([\\p{L} ./]{2,20}\\))?\\h(?:--?|–|—)\\h(?=[\\p{Lu}\\p{P}\\d])");
    private static final Pattern STATE = Pattern.compile(",\\h((?:\\p{Lu}\\.\\h?)?\\p{Lu}\\p{Ll}{0,4}\\.)");
    private static final Pattern BASED = Pattern.compile(
            "(?<![\\p{L}.-])(\\p{Lu}[\\p{L}.]+(?:\\h\\p{Lu}\\p{Ll}+)?)-(?:based|born|led|backed|owned|controlled|held|run)\\b");

    /** A dateline is one of the first lines. */
    private static final int LINES = 5;
    /** Words that open a line as a dateline does. */
    private static final Set<String> NO_PLACES = Set.of(
            "ANALYSIS",
            "BREAKING",
            "COMMENT",
            "CORRECTION",
            "EDITORIAL",
            "EXCLUSIVE",
            "LISTEN",
            "LIVE",
            "OPINION",
            "PHOTOS",
            "READ",
            "REVIEW",
            "UPDATE",
            "UPDATED",
            "VIDEO",
            "WATCH");

    private static final Set<String> NO_STATES = WordLists.of("no-state");
    private static final Set<String> NAME_TAGS = Set.of("PROPN", "NOUN", "ADJ", "X");
    private static final Set<String> MODIFIED_TAGS = Set.of("NOUN", "PROPN");

    private final NameSheet sheet;
    private final Document document;
    private final String text;
    private final PlaceLexicon places;

    private CertainNames(NameSheet sheet, PlaceLexicon places) {
        this.sheet = sheet;
        this.document = sheet.document();
        this.text = document.text();
        this.places = places;
    }

    /** Puts them on the sheet. */
    static void add(NameSheet sheet, PlaceLexicon places) {
        CertainNames names = new CertainNames(sheet, places);
        names.addFirms();
        names.put(FORCES, names::areForces, 0, EntityType.ORGANIZATION);
        names.put(NOBLE, found -> true, 0, EntityType.PERSON);
        names.put(BASED, found -> places.knows(found.group(1)), 1, EntityType.LOCATION);
        names.addDatelines();
        names.addStates();
    }

    private void put(Pattern pattern, Predicate<Matcher> accepted, int group, EntityType type) {
        Matcher found = pattern.matcher(text);
        while (found.find()) {
            if (accepted.test(found)) {
                sheet.put(found.start(group), found.end(group), type);
            }
        }
    }

    private void addFirms() {
        Matcher found = FIRM.matcher(text);
        while (found.find()) {
            int token = document.tokenIndexAt(found.start());
            while (document.tokens().get(token).end() < found.end()
                    && !isOfName(document, token)
                    && sheet.endOfLastBefore(document.tokens().get(token).end())
                            < document.tokens().get(token).end()) {
                token++;
            }
            int start = document.tokens().get(token).start();
            // A legal form alone is no name.
            if (start < found.end() && text.substring(start, found.end()).indexOf(' ') > 0) {
                sheet.put(start, found.end(), EntityType.ORGANIZATION);
            }
        }
    }

    /** Whether a token may be the first of an organisation's name: no title and no small word of a sentence's start. */
    static boolean isOfName(Document document, int token) {
        String word = document.tokens().get(token).text();
        return Character.isUpperCase(word.charAt(0))
                && NAME_TAGS.contains(Tokens.tagOf(document.tokens().get(token)))
                && !Roles.ofPerson(word);
    }

    /** "U.S. military spokesman" speaks of the spokesman. */
    private boolean areForces(Matcher found) {
        String state = found.group(1);
        boolean known = places.isNationality(state) && !NO_STATES.contains(Words.key(state))
                || places.find(state)
                        .filter(place -> place.kind().equals("COUNTRY"))
                        .isPresent();
        int next = document.tokenIndexAt(found.end());
        boolean modify = next < document.tokens().size()
                && document.tokens().get(next).start() == found.end() + 1
                && MODIFIED_TAGS.contains(Tokens.tagOf(document.tokens().get(next)));
        return known && !modify;
    }

    private void addDatelines() {
        Matcher found = DATELINE.matcher(text);
        int start = 0;
        for (int line = 0; line < LINES && start < text.length(); line++) {
            boolean opens = found.region(start, text.length()).lookingAt();
            if (opens && !NO_PLACES.contains(found.group(1).split(" ", 2)[0])) {
                sheet.put(found.start(1), found.end(1), EntityType.LOCATION);
            }
            int end = text.indexOf('\n', start);
            start = end < 0 ? text.length() : end + 1;
        }
    }

    private void addStates() {
        Matcher found = STATE.matcher(text);
        for (Mention town : sheet.mentions()) {
            boolean state = town.type() == EntityType.LOCATION
                    && found.region(town.end(), text.length()).lookingAt()
                    && places.find(found.group(1))
                            .filter(place -> place.kind().equals("STATE"))
                            .isPresent();
            if (state) {
                sheet.put(found.start(1), found.end(1), EntityType.LOCATION);
            }
        }
    }
}
