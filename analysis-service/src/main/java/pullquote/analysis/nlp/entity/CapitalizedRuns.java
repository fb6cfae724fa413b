package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Sentence;

/**
 * Finds the runs of words in capitals between the names that were found, with the small words, numbers and marks that hold a name together
 * ("Guinness Book of Records", "FTSE 100", "Children's Health Programme"). Sentences that are written as headlines have none.
 */
final class CapitalizedRuns {

    /**
     * Tokens of one sentence.
     *
     * @param from the first
     * @param to behind the last
     * @param opens whether it opens a sentence, a line or a quotation: then its capital says nothing
     * @param limit behind the last token of the sentence
     */
    record Run(int from, int to, boolean opens, int limit) {}

    private static final Set<String> OPENING_MARKS =
            Set.of("\"", "“", "‘", "'", ":", "•", "*", "-", "--", "–", "—", "...", "…", "``");
    private static final Set<String> JOINS =
            Set.of("of", "the", "&", "de", "du", "la", "del", "and", "for", "on", "in");
    /** These join only behind a word of OPEN_ENDED or an "of": "Convention on Biological Diversity". */
    private static final Set<String> LOOSE_JOINS = Set.of("and", "for", "on", "in");

    private static final Set<String> OPEN_ENDED = WordLists.of("open-ended");
    /** Whose possessive is part of a name: "Veterans' Day". */
    private static final Set<String> OWNERS = WordLists.of("owner");

    private static final Set<String> UNITS = WordLists.of("unit");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,4}");
    private static final int MOST_JOINS = 2;
    /** Longer runs are lists and titles of chapters. */
    private static final int LONGEST = 12;

    private final NameWords words;
    private final PlaceLexicon places;

    private CapitalizedRuns(NameWords words, PlaceLexicon places) {
        this.words = words;
        this.places = places;
    }

    /** All runs, in order of the text. */
    static List<Run> find(NameWords words, PlaceLexicon places) {
        CapitalizedRuns runs = new CapitalizedRuns(words, places);
        List<Run> found = new ArrayList<>();
        for (Sentence sentence : words.document().sentences()) {
            if (!words.inHeadline(sentence.start())) {
                runs.search(sentence, found);
            }
        }
        return found;
    }

    private void search(Sentence sentence, List<Run> found) {
        int i = sentence.firstToken();
        while (i < sentence.endToken()) {
            if (words.isTaken(i) || !words.isCapital(i)) {
                i++;
                continue;
            }
            int end = endOfRun(i, sentence.endToken());
            if (end - i <= LONGEST) {
                found.add(new Run(i, end, opens(i, sentence), sentence.endToken()));
            }
            i = end;
        }
    }

    private boolean opens(int index, Sentence sentence) {
        return index == sentence.firstToken()
                || words.opensLine(index)
                || OPENING_MARKS.contains(words.text(index - 1));
    }

    private int endOfRun(int start, int limit) {
        int end = start + 1;
        boolean open = OPEN_ENDED.contains(words.key(start));
        while (end < limit && (!words.isPossessive(end - 1) || owns(end - 1, limit))) {
            int next = end;
            while (next < limit && next - end < MOST_JOINS && joins(next, end, open)) {
                next++;
            }
            if (next == limit || !continues(next, end, limit)) {
                return end;
            }
            open |= words.text(end).equals("of") || OPEN_ENDED.contains(words.key(next));
            end = next + 1;
        }
        return end;
    }

    private boolean continues(int next, int end, int limit) {
        boolean tied = next == end && (words.isSuffix(next) || isNumber(next, limit));
        return !words.isTaken(next) && words.isBeside(next) && (tied || words.isCapital(next));
    }

    /** Whether the name goes on behind a possessive: "Children's Health Programme", "Standard & Poor's 500". */
    private boolean owns(int index, int limit) {
        boolean number = index + 1 < limit && isNumber(index + 1, limit);
        return number || OWNERS.contains(words.key(index));
    }

    /** A number that is part of a name, not of "Aids 22 years ago" or a result. */
    private boolean isNumber(int index, int limit) {
        if (!NUMBER.matcher(words.text(index)).matches()) {
            return false;
        }
        String next = index + 1 < limit ? words.text(index + 1) : "";
        boolean result = next.startsWith("-") && index + 2 < limit && words.isTight(index + 1);
        return !UNITS.contains(next) && !next.equals("%") && !result;
    }

    private boolean joins(int index, int end, boolean open) {
        String text = words.text(index);
        boolean first = index == end;
        return switch (text) {
            case "'", "’" -> first && words.isBehindWord(index) && OWNERS.contains(words.key(index - 1));
            case "-" -> first && words.isTight(index) && !places.isNationality(words.word(index - 1));
            case "the" ->
                words.isBeside(index) && (!first || !words.tag(index - 1).equals("PROPN"));
            default -> JOINS.contains(text) && words.isBeside(index) && (open || !LOOSE_JOINS.contains(text));
        };
    }
}
