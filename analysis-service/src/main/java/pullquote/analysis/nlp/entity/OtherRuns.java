package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.entity.CapitalizedRuns.Run;
import pullquote.analysis.nlp.text.Span;

/**
 * Cuts {@linkplain CapitalizedRuns runs of capitals} to the name alone, and leaves those out that are none: what opens a sentence, a title of
 * office, a day or month, a part of a person's name.
 */
final class OtherRuns {

    private static final Set<String> FUNCTION_TAGS =
            Set.of("DET", "ADP", "CCONJ", "SCONJ", "PRON", "ADV", "AUX", "VERB", "INTJ", "PART", "PUNCT");
    private static final Set<String> SENTENCE_TAGS = Set.of("ADP", "SCONJ", "PRON", "AUX", "PART");
    private static final Set<String> JOINS = Set.of("of", "the", "&", "and", "-", "'", "’");
    private static final Set<String> TAILS = WordLists.of("tail");
    private static final Set<String> TAIL_PARTS = WordLists.of("tail-part");
    private static final Set<String> DAYS = WordLists.of("day");
    private static final Set<String> FEASTS = WordLists.of("feast");
    private static final Set<String> ROLE_PARTS = WordLists.of("role-part");
    private static final Set<String> EVENTS = WordLists.of("event");
    private static final Set<String> CIVIL =
            Set.of("mr", "mrs", "ms", "dr", "rev", "sen", "rep", "gov", "gen", "lt", "col", "capt", "sgt", "prof");

    private static final Pattern ORDINAL = Pattern.compile("\\d{1,2}(?:st|nd|rd|th)");
    private static final int MOST_TAIL_PARTS = 2;

    private final NameWords words;
    private final NameTest test;

    private OtherRuns(NameWords words, PlaceLexicon places) {
        this.words = words;
        this.test = new NameTest(words, places);
    }

    /** Where the names stand, in order of the text. */
    static List<Span> find(NameWords words, PlaceLexicon places) {
        OtherRuns runs = new OtherRuns(words, places);
        List<Span> found = new ArrayList<>();
        CapitalizedRuns.find(words, places).forEach(run -> runs.name(run).ifPresent(found::add));
        return found;
    }

    private Optional<Span> name(Run run) {
        int start = run.from();
        boolean opens = run.opens();
        while (start < run.to() && dropsFirst(start, run, opens)) {
            boolean certain = opens && FUNCTION_TAGS.contains(words.tag(start)) || isDay(start);
            boolean codeBehind = !isTitle(start) && start + 2 == run.to() && NameTest.isCode(words.word(start + 1));
            if (!certain && !codeBehind && (opens || isTitle(start))) {
                // "Digital Detox Holidays" may be two words of name or three, and who has a title is a person.
                return Optional.empty();
            }
            start++;
            opens = false;
        }
        int end = run.to();
        while (end > start && dropsLast(end - 1, start)) {
            end--;
        }
        // "This Is Us" behind a quotation mark is no name of two words.
        boolean broken = run.opens()
                && start < end
                && !NameTest.isCode(words.word(start))
                && SENTENCE_TAGS.contains(words.tag(start));
        int tail = withTail(end, run.limit());
        boolean named = start < end && (tail > end && !opens || test.isName(start, end, opens));
        if (!named || broken || isFragment(start, end, run)) {
            return Optional.empty();
        }
        boolean counted = start == run.from()
                && !opens
                && words.isBeside(start)
                && ORDINAL.matcher(words.text(start - 1)).matches();
        return Optional.of(words.span(counted ? start - 1 : start, tail));
    }

    private boolean dropsFirst(int index, Run run, boolean opens) {
        boolean event = EVENTS.contains(words.key(run.to() - 1)) && run.to() - index > 1;
        if (!words.isCapital(index)) {
            return true;
        }
        if (opens && !words.tag(index).equals("PROPN") && !NameTest.isAcronym(words.word(index))) {
            return true;
        }
        if (isDay(index)) {
            return index + 1 == run.to() || !words.key(index + 1).equals("night");
        }
        return !event && isTitle(index);
    }

    private boolean isDay(int index) {
        return DAYS.contains(words.key(index));
    }

    /** "Miss" opens the names of contests, too. */
    private boolean isTitle(int index) {
        boolean civil = CIVIL.contains(words.key(index)) && words.text(index).endsWith(".");
        return civil || Roles.ofPerson(words.word(index));
    }

    private boolean dropsLast(int index, int start) {
        if (isDay(index)) {
            return index == start || !FEASTS.contains(words.key(index - 1));
        }
        String word = words.word(index);
        return JOINS.contains(word) || Roles.ofPerson(word) || ROLE_PARTS.contains(words.key(index));
    }

    /** Beside a name that was found: a title before a person's, or a word that the finder left out of the name. */
    private boolean isFragment(int start, int end, Run run) {
        boolean before =
                start > 0 && words.isTaken(start - 1) && words.isBeside(start) && !words.isPossessive(start - 1);
        boolean behind = run.to() < run.limit()
                && words.isTaken(run.to())
                && words.isBeside(run.to())
                && !words.isPossessive(run.to() - 1);
        boolean single = end - start == 1 && !NameTest.isCode(words.word(start));
        return single && (before || behind) || behind && words.isPerson(run.to());
    }

    /** Where a name goes on in small letters: "Nikkei stock average", "Hodgkin's lymphoma". */
    private int withTail(int end, int limit) {
        int tail = end;
        while (tail < limit && tail - end < MOST_TAIL_PARTS && isOf(TAIL_PARTS, tail)) {
            tail++;
        }
        return tail < limit && isOf(TAILS, tail) ? tail + 1 : end;
    }

    private boolean isOf(Set<String> list, int index) {
        return words.isBeside(index) && list.contains(words.text(index));
    }
}
