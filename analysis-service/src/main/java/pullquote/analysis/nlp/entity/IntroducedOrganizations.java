package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;
import pullquote.analysis.nlp.text.Token;

/**
 * Adds the names that a common noun introduces as those of organisations ("the charity Bright Harbour said") and that were not found. Names made of
 * ordinary words are what a tagger misses; the noun before them leaves no doubt.
 */
final class IntroducedOrganizations {

    private static final int LONGEST = 4;
    private static final Set<String> KINDS = Set.of(
            "agency",
            "airline",
            "association",
            "bank",
            "brewer",
            "broadcaster",
            "carmaker",
            "chain",
            "charity",
            "club",
            "company",
            "consultancy",
            "firm",
            "foundation",
            "group",
            "insurer",
            "maker",
            "manufacturer",
            "nonprofit",
            "operator",
            "organisation",
            "organization",
            "outlet",
            "publisher",
            "retailer",
            "startup",
            "supermarket",
            "union",
            "watchdog");
    private static final Set<String> NO_NAMES = Set.of(
            "Monday",
            "Tuesday",
            "Wednesday",
            "Thursday",
            "Friday",
            "Saturday",
            "Sunday",
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
            "I",
            "The",
            "A",
            "An",
            "In",
            "On",
            "At",
            "But",
            "And");

    private IntroducedOrganizations() {}

    static List<Mention> add(Document document, List<Mention> mentions) {
        List<Token> tokens = document.tokens();
        TreeSet<Integer> taken = new TreeSet<>();
        mentions.forEach(mention -> taken.add(mention.start()));
        List<Mention> all = new ArrayList<>(mentions);
        for (int i = 0; i + 1 < tokens.size(); i++) {
            int end = KINDS.contains(tokens.get(i).text()) ? endOfName(document, i + 1) : i + 1;
            if (end > i + 1) {
                int start = tokens.get(i + 1).start();
                int stop = tokens.get(end - 1).end();
                Integer next = taken.ceiling(start);
                if (next == null || next >= stop) {
                    all.add(new Mention(new Span(start, stop), EntityType.ORGANIZATION));
                }
            }
        }
        all.sort(Comparator.comparingInt(Mention::start));
        return all;
    }

    /** The index behind the capitalised words that start at a token of the same sentence; that token's where there are none. */
    private static int endOfName(Document document, int first) {
        List<Token> tokens = document.tokens();
        int sentence = document.sentenceIndexAt(tokens.get(first).start());
        int limit = Math.min(first + LONGEST, document.sentences().get(sentence).endToken());
        boolean sameSentence = document.sentences().get(sentence).firstToken() < first;
        int end = first;
        while (sameSentence && end < limit && isNameWord(tokens.get(end).text())) {
            end++;
        }
        return end;
    }

    private static boolean isNameWord(String word) {
        return Character.isUpperCase(word.charAt(0)) && !NO_NAMES.contains(word);
    }
}
