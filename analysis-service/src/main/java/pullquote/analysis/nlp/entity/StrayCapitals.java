package pullquote.analysis.nlp.entity;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Token;

/**
 * Drops what owes its capitals to its place alone: "I've", words of a headline that the text below has in small letters ("Bridge Cables"), and one
 * word that is found only where sentences open and is small elsewhere ("Steel").
 */
final class StrayCapitals {

    private static final Pattern PRONOUN = Pattern.compile("I['’]\\p{L}+");

    private static final String QUOTATION_MARKS = "\"“‘'";

    private final Document document;
    private final Set<String> small = new HashSet<>();
    /** How often a name was found below the headline. */
    private final Map<String, Integer> below = new HashMap<>();

    /** Words of longer names, and names of one word that do not only open sentences. */
    private final Set<String> inside = new HashSet<>();

    private StrayCapitals(Document document, List<Mention> mentions) {
        this.document = document;
        for (Token token : document.tokens()) {
            if (Character.isLowerCase(token.text().charAt(0))) {
                small.add(Tokens.bare(token.text()));
            }
        }
        for (Mention mention : mentions) {
            if (!inHeadline(mention)) {
                below.merge(document.textOf(mention.span()), 1, Integer::sum);
                String text = document.textOf(mention.span());
                if (text.indexOf(' ') > 0) {
                    inside.addAll(List.of(text.split(" ")));
                } else if (!opens(mention)) {
                    inside.add(text);
                }
            }
        }
    }

    static List<Mention> drop(Document document, List<Mention> mentions) {
        StrayCapitals stray = new StrayCapitals(document, mentions);
        return mentions.stream().filter(mention -> !stray.isStray(mention)).toList();
    }

    private boolean isStray(Mention mention) {
        String text = document.textOf(mention.span());
        if (PRONOUN.matcher(text).matches()) {
            return true;
        }
        boolean plain = List.of(text.split(" ")).stream().allMatch(this::isSmall);
        boolean single = text.indexOf(' ') < 0;
        return plain && (inHeadline(mention) ? !below.containsKey(text) : single && !inside.contains(text));
    }

    /** In the singular or plural. */
    private boolean isSmall(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return small.contains(lower)
                || small.contains(lower + "s")
                || lower.endsWith("s") && small.contains(lower.substring(0, lower.length() - 1));
    }

    private boolean inHeadline(Mention mention) {
        return document.headline()
                .map(headline -> headline.span().contains(mention.start()))
                .orElse(false);
    }

    /** Whether a mention is the first word of its sentence, or of what stands in quotation marks. */
    private boolean opens(Mention mention) {
        int start = mention.start();
        int sentence = Math.min(document.sentences().size() - 1, document.sentenceIndexAt(start));
        return start == document.sentences().get(sentence).start()
                || start > 0 && QUOTATION_MARKS.indexOf(document.text().charAt(start - 1)) >= 0;
    }
}
