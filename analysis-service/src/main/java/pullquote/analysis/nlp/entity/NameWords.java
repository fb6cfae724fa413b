package pullquote.analysis.nlp.entity;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Sentence;
import pullquote.analysis.nlp.text.Span;
import pullquote.analysis.nlp.text.Token;

/** What the tokens of one document tell about being words of a name, by how they are written and whether a name was found there. */
final class NameWords {

    /** "Wi-Fi" and "iPad", but not "Kenyan-led", and no two words that a dash ties together. */
    private static final Pattern CAPITAL =
            Pattern.compile("\\p{Lu}(?!.*\\p{L}{2,}-\\p{Ll})[^—–<>@#_]*|\\p{Ll}{1,2}\\p{Lu}\\p{L}+.*");

    private static final Pattern POSSESSIVE = Pattern.compile("(?<=.)['’][sS]$|(?<=s)['’]$");
    private static final int LONGEST_ABBREVIATION = 4;

    private final Document document;
    private final List<Token> tokens;
    private final BitSet taken = new BitSet();
    private final BitSet persons = new BitSet();
    private final Set<String> small = new HashSet<>();
    private final BitSet headlines = new BitSet();

    NameWords(Document document, List<Mention> named) {
        this.document = document;
        this.tokens = document.tokens();
        for (Mention mention : named) {
            int from = document.tokenIndexAt(mention.start());
            int to = document.tokenIndexAt(mention.end() - 1) + 1;
            taken.set(from, to);
            if (mention.type() == EntityType.PERSON) {
                persons.set(from, to);
            }
        }
        for (Token token : tokens) {
            if (Character.isLowerCase(token.text().charAt(0))) {
                small.add(Tokens.bare(token.text()));
            }
        }
        for (int i = 0; i < document.sentences().size(); i++) {
            Sentence sentence = document.sentences().get(i);
            headlines.set(i, document.paragraphOf(sentence).headline() || new Lettering(this, sentence).isHeadline());
        }
    }

    Document document() {
        return document;
    }

    String text(int index) {
        return tokens.get(index).text();
    }

    /** The word of a token without the possessive. */
    String word(int index) {
        String text = text(index);
        Matcher possessive = POSSESSIVE.matcher(text);
        return possessive.find() ? text.substring(0, possessive.start()) : text;
    }

    String key(int index) {
        return Words.key(word(index));
    }

    String tag(int index) {
        return Tokens.tagOf(tokens.get(index));
    }

    /** Whether the token is part of a name that was found. */
    boolean isTaken(int index) {
        return taken.get(index);
    }

    /** Whether the token is part of a person's name that was found. */
    boolean isPerson(int index) {
        return persons.get(index);
    }

    boolean isCapital(int index) {
        return CAPITAL.matcher(text(index)).matches();
    }

    boolean isPossessive(int index) {
        return word(index).length() < text(index).length();
    }

    /** Whether the document has the word in small letters, too. */
    boolean isSmallElsewhere(int index) {
        return small.contains(word(index).toLowerCase(Locale.ROOT));
    }

    /** Whether a token follows the one before it after one space, or none. */
    boolean isBeside(int index) {
        int start = tokens.get(index).start();
        int gap = start - tokens.get(index - 1).end();
        return gap == 0 || gap == 1 && document.text().charAt(start - 1) == ' ';
    }

    /** Whether a token, not the first, is the first of its line. */
    boolean opensLine(int index) {
        int end = tokens.get(index - 1).end();
        return document.text().substring(end, tokens.get(index).start()).indexOf('\n') >= 0;
    }

    /** Whether the token is the rest of a hyphenated word that a name may have: "-Cola", "-19". */
    boolean isSuffix(int index) {
        String text = text(index);
        return text.length() > 1
                && text.charAt(0) == '-'
                && (Character.isUpperCase(text.charAt(1)) || Character.isDigit(text.charAt(1)))
                && isTied(index);
    }

    /** Whether nothing stands between a token and its neighbours. */
    boolean isTight(int index) {
        return index + 1 < tokens.size() && isTied(index) && isTied(index + 1);
    }

    /** Whether a token stands at the end of a word: nothing before it, a space behind it. */
    boolean isBehindWord(int index) {
        return index + 1 < tokens.size() && isTied(index) && !isTied(index + 1) && isBeside(index + 1);
    }

    private boolean isTied(int index) {
        return tokens.get(index - 1).end() == tokens.get(index).start();
    }

    /** From the start of a token to the end of the last before another, without its possessive and the point of its sentence. */
    Span span(int from, int to) {
        String word = word(to - 1);
        boolean point = word.length() <= LONGEST_ABBREVIATION && word.indexOf('.') == word.length() - 1;
        int end = tokens.get(to - 1).start() + word.length() - (point || word.endsWith("-") ? 1 : 0);
        return new Span(tokens.get(from).start(), end);
    }

    /** Whether an offset is in a sentence that is written as headlines are, or in capitals: then capitals tell of no name. */
    boolean inHeadline(int offset) {
        return headlines.get(Math.min(document.sentences().size() - 1, document.sentenceIndexAt(offset)));
    }
}
