package pullquote.analysis.nlp.entity;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Sentence;
import pullquote.analysis.nlp.text.Span;
import pullquote.analysis.nlp.text.Token;

/**
 * Finds what a text calls somebody beside the name: a title before it ("Russian President …") or an apposition behind it ("…, a lawyer
 * from Ghent,").
 */
final class Descriptions {

    private static final int MOST_TOKENS_BEFORE = 8;
    private static final int MOST_TOKENS_BEHIND = 14;
    private static final Set<String> TITLE_TAGS = Set.of("NOUN", "PROPN", "ADJ");
    private static final Set<String> ALSO_IN_TITLES =
            Set.of("acting", "retired", "disgraced", "elected", "exiled", "-", "then", "of", "state");
    private static final Set<String> ARTICLES = Set.of("a", "an", "the");
    private static final Set<String> APPOSITION_ENDS =
            Set.of(",", ".", ";", ":", "who", "whom", "whose", "which", "that", "—", "–", "\"", "”", ")", "(");

    private final Surroundings surroundings;
    private final Document document;

    Descriptions(Surroundings surroundings) {
        this.surroundings = surroundings;
        this.document = surroundings.document();
    }

    Optional<String> of(Mention mention) {
        return title(mention).or(() -> apposition(mention));
    }

    /** The noun phrase that runs up to the name, where its last word is a role. */
    Optional<String> title(Mention mention) {
        if (surroundings.inHeadline(mention)) {
            return Optional.empty();
        }
        Sentence sentence = surroundings.sentenceOf(mention);
        int end = document.tokenIndexAt(mention.start());
        if (end <= sentence.firstToken() || !Roles.fits(token(end - 1).text(), mention.type())) {
            return Optional.empty();
        }
        int start = end - 1;
        int least = Math.max(sentence.firstToken(), end - MOST_TOKENS_BEFORE);
        while (start > least && continuesTitle(start - 1, start)) {
            start--;
        }
        while (start < end - 1
                && !TITLE_TAGS.contains(Tokens.tagOf(token(start)))
                && !ALSO_IN_TITLES.contains(lower(start))) {
            start++;
        }
        return Optional.of(text(start, end));
    }

    private boolean continuesTitle(int index, int next) {
        Token token = token(index);
        String word = lower(index);
        boolean fits = TITLE_TAGS.contains(Tokens.tagOf(token)) || ALSO_IN_TITLES.contains(word);
        boolean theOf = word.equals("the") && index > 0 && lower(index - 1).equals("of");
        boolean ofAfterRole = !word.equals("of")
                || (index > 0 && Roles.ofPerson(token(index - 1).text()));
        return (fits && ofAfterRole && onOneLine(token, token(next))) || theOf;
    }

    private boolean onOneLine(Token a, Token b) {
        return b.start() - a.end() <= 1;
    }

    /** The noun phrase between the comma after the name and the next stop, where its head is a role. */
    private Optional<String> apposition(Mention mention) {
        Sentence sentence = surroundings.sentenceOf(mention);
        int start = document.tokenIndexAt(mention.end());
        if (start + 1 >= sentence.endToken() || !token(start).text().equals(",")) {
            return Optional.empty();
        }
        start++;
        if (Tokens.tagOf(token(start)).equals("NUM")
                && start + 2 < sentence.endToken()
                && lower(start + 1).equals(",")) {
            start += 2;
        }
        int end = start;
        int most = Math.min(sentence.endToken(), start + MOST_TOKENS_BEHIND);
        while (end < most && !APPOSITION_ENDS.contains(lower(end))) {
            end++;
        }
        if (end == start || end == most && most < sentence.endToken() || !isNounPhrase(start, end, mention.type())) {
            return Optional.empty();
        }
        return Optional.of(text(ARTICLES.contains(lower(start)) ? start + 1 : start, end));
    }

    /** Whether the tokens are a noun phrase whose head, the last noun before a preposition, is a role. */
    private boolean isNounPhrase(int start, int end, EntityType type) {
        if (!Set.of("DET", "PRON", "ADJ", "NOUN", "PROPN", "NUM").contains(Tokens.tagOf(token(start)))) {
            return false;
        }
        int head = -1;
        for (int i = start; i < end && !Tokens.tagOf(token(i)).equals("ADP"); i++) {
            String tag = Tokens.tagOf(token(i));
            if (tag.equals("VERB") || tag.equals("AUX") || tag.equals("CCONJ") && head < 0) {
                return false;
            }
            head = tag.equals("NOUN") || tag.equals("PROPN") ? i : head;
        }
        return head >= 0 && Roles.fits(token(head).text(), type);
    }

    private Token token(int index) {
        return document.tokens().get(index);
    }

    private String lower(int index) {
        return token(index).text().toLowerCase(Locale.ROOT);
    }

    private String text(int start, int end) {
        List<Token> tokens = document.tokens().subList(start, end);
        return document.textOf(new Span(
                        tokens.get(0).start(), tokens.get(tokens.size() - 1).end()))
                .replaceAll("\\s+", " ");
    }
}
