package pullquote.analysis.nlp.entity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Sentence;
import pullquote.analysis.nlp.text.Token;

/** What stands around mentions: their places in the document, honorifics before and pronouns after them. */
final class Surroundings {

    /** A subject farther than this from its verb is not looked for. */
    private static final int MOST_TOKENS = 12;
    /** Farther on, a pronoun is somebody else's. */
    private static final int MOST_TOKENS_TO_PRONOUN = 25;

    private static final int LONGEST_ABBREVIATION = 4;
    private static final Pattern TITLE = Pattern.compile("(?<!\\p{L})(\\p{L}+)([.,]?)\\h+$");

    private static final Pattern DATELINE =
            Pattern.compile("(?:,? [\\p{L} .,/]{0,30})?\\s*(?:\\([\\p{L} ./]+\\)\\s*)?[-–—:]|,");

    private final Document document;

    Surroundings(Document document) {
        this.document = document;
    }

    Document document() {
        return document;
    }

    String textOf(Mention mention) {
        return document.textOf(mention.span());
    }

    boolean inHeadline(Mention mention) {
        return document.headline()
                .map(headline -> headline.span().contains(mention.start()))
                .orElse(false);
    }

    Sentence sentenceOf(Mention mention) {
        List<Sentence> sentences = document.sentences();
        return sentences.get(Math.min(document.sentenceIndexAt(mention.start()), sentences.size() - 1));
    }

    int paragraphOf(Mention mention) {
        return sentenceOf(mention).paragraph();
    }

    /** The word before a mention, in lower case without a point; empty at the start of a sentence. */
    String wordBefore(Mention mention) {
        return wordAt(document.tokenIndexAt(mention.start()) - 1, sentenceOf(mention));
    }

    /**
     * The word before a mention, in lower case, even where its point was taken for the end of a sentence ("Mrs. Bell") or a comma stands
     * between ("her sister, Ann Bell").
     */
    private String titleBefore(Mention mention) {
        String text = document.text();
        Matcher matcher = TITLE.matcher(text).region(Math.max(0, mention.start() - 20), mention.start());
        if (!matcher.find()) {
            return "";
        }
        String word = matcher.group(1).toLowerCase(Locale.ROOT);
        return switch (matcher.group(2)) {
            case "." -> word.length() <= LONGEST_ABBREVIATION ? word : "";
            case "," -> Roles.isRelation(word) ? word : "";
            default -> word;
        };
    }

    /** The token's word in lower case without a point; empty outside the sentence. */
    String wordAt(int token, Sentence sentence) {
        if (token < sentence.firstToken() || token >= sentence.endToken()) {
            return "";
        }
        String word = document.tokens().get(token).text().toLowerCase(Locale.ROOT);
        return word.length() > 1 && word.endsWith(".") ? word.substring(0, word.length() - 1) : word;
    }

    /** The gender that the word before a mention tells ("Mrs.", "spokesman", "sister"). */
    Gender honorific(Mention mention) {
        return Roles.gender(titleBefore(mention));
    }

    /** The gender of the first pronoun after a mention in its sentence, where no other name stands between. */
    Gender pronounAfter(Mention mention) {
        int start = document.tokenIndexAt(mention.end());
        int end = Math.min(sentenceOf(mention).endToken(), start + MOST_TOKENS_TO_PRONOUN);
        for (int i = start; i < end; i++) {
            Token token = document.tokens().get(i);
            Gender gender = Tokens.ofPronoun(token.text());
            if (gender != Gender.UNKNOWN) {
                return gender;
            }
            if (Tokens.tagOf(token).equals("PROPN")) {
                return Gender.UNKNOWN;
            }
        }
        return Gender.UNKNOWN;
    }

    /** Whether a line opens with the mention in capitals, as with the place that a report comes from. */
    boolean isDateline(Mention mention) {
        String text = textOf(mention);
        int end = mention.end();
        boolean opensLine = mention.start() == 0 || document.text().charAt(mention.start() - 1) == '\n';
        return opensLine
                && text.length() > 3
                && text.chars().noneMatch(Character::isLowerCase)
                && DATELINE.matcher(document.text())
                        .region(end, Math.min(end + 40, document.text().length()))
                        .lookingAt();
    }

    /** Whether no verb stands before the mention in its sentence and one follows. */
    boolean isSubject(Mention mention) {
        Sentence sentence = sentenceOf(mention);
        int start = document.tokenIndexAt(mention.start());
        int end = document.tokenIndexAt(mention.end());
        return !hasVerb(Math.max(sentence.firstToken(), start - MOST_TOKENS), start)
                && hasVerb(end, Math.min(sentence.endToken(), end + MOST_TOKENS));
    }

    private boolean hasVerb(int start, int end) {
        for (int i = start; i < end; i++) {
            String tag = document.tokens().get(i).tag();
            if (tag.contains("VERB") || tag.contains("AUX")) {
                return true;
            }
        }
        return false;
    }
}
