package pullquote.analysis.nlp.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.Mention;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;
import pullquote.analysis.nlp.text.Token;

/**
 * A document as the search for speakers sees it: a row of units. A unit is a token outside quotation marks, or a whole outermost stretch
 * inside them, so that "…," she said, "…" is a handful of units however long the speech. Frames are sentences over units.
 */
final class Reading {

    final Document document;
    /** The outermost stretches; {@link #quoteOf} counts in them. */
    final List<Stretch> stretches;

    final List<Entity> entities;

    /** Of each unit: first token, token after the last, its stretch or -1, its frame. */
    final int[] first;

    final int[] end;
    final int[] quoteOf;
    final int[] frameOf;
    /** The block of each unit, see {@link Blocks}. */
    final int[] blockOf;

    final int size;

    /** Of each unit: its text in lower case and its tag; a quotation's are made up. */
    final String[] lower;

    final String[] tag;

    /** Of each unit: whether it is a word of saying, which many features ask. */
    private final boolean[] saying;

    /** First unit of each frame, and one more at the end. */
    final int[] frames;

    /** Of each token: its unit, and the entity that it names or -1. */
    final int[] unitOf;

    final int[] entityOf;
    final int[] mentionStart;

    private Reading(Document document, List<Stretch> stretches, List<Entity> entities) {
        this.document = document;
        this.stretches = stretches;
        this.entities = entities;
        int tokens = document.tokens().size();
        first = new int[tokens];
        end = new int[tokens];
        quoteOf = new int[tokens];
        unitOf = new int[tokens];
        size = fillUnits();
        lower = new String[size];
        tag = new String[size];
        saying = new boolean[size];
        fillWords();
        frameOf = new int[size];
        blockOf = new int[size];
        fillBlocks();
        frames = frameStarts(FrameStarts.of(this));
        entityOf = new int[tokens];
        mentionStart = new int[tokens];
        fillEntities();
    }

    static Reading of(Document document, List<Entity> entities) {
        List<Stretch> outermost =
                MarkPairer.pair(document).stream().filter(s -> s.depth() == 0).toList();
        return new Reading(document, outermost, entities);
    }

    private int fillUnits() {
        int units = 0;
        int next = 0;
        int token = 0;
        int tokens = document.tokens().size();
        while (token < tokens) {
            while (next < stretches.size()
                    && stretches.get(next).end() <= token(token).start()) {
                next++;
            }
            boolean quoted = next < stretches.size()
                    && stretches.get(next).start() < token(token).end();
            first[units] = token;
            quoteOf[units] = quoted ? next : -1;
            do {
                unitOf[token++] = units;
            } while (quoted
                    && token < tokens
                    && token(token).start() < stretches.get(next).end());
            end[units++] = token;
        }
        return units;
    }

    private void fillWords() {
        Set<String> names = names();
        for (int unit = 0; unit < size; unit++) {
            if (quoteOf[unit] < 0) {
                lower[unit] = token(first[unit]).text().toLowerCase(Locale.ROOT).replace('\u2019', '\'');
                saying[unit] = Lexicon.isSaying(lower[unit]);
                tag[unit] = names.contains(token(first[unit]).text())
                        ? "PROPN"
                        : token(first[unit]).tag();
            } else {
                lower[unit] = QuoteShape.of(this, stretches.get(quoteOf[unit]));
                tag[unit] = "QUOTE";
            }
        }
    }

    /** Words that are proper nouns somewhere: at the start of a sentence the tagger may take them for something else ("Will", "Lund"). */
    private Set<String> names() {
        Set<String> names = new HashSet<>();
        for (int unit = 1; unit < size; unit++) {
            Token token = token(first[unit]);
            boolean inside = !".!?:".contains(token(first[unit] - 1).text());
            if (inside && token.tag().equals("PROPN") && token.text().length() > 2) {
                names.add(token.text());
            }
        }
        return names;
    }

    private void fillBlocks() {
        List<Span> blocks = Blocks.of(document);
        int block = 0;
        for (int unit = 0; unit < size; unit++) {
            while (block + 1 < blocks.size()
                    && blocks.get(block + 1).start() <= token(first[unit]).start()) {
                block++;
            }
            blockOf[unit] = block;
        }
    }

    private int[] frameStarts(boolean[] starts) {
        int[] firsts = new int[size + 1];
        int count = 0;
        for (int unit = 0; unit < size; unit++) {
            if (starts[unit] || unit == 0) {
                firsts[count++] = unit;
            }
            frameOf[unit] = count - 1;
        }
        firsts[count] = size;
        return Arrays.copyOf(firsts, count + 1);
    }

    private void fillEntities() {
        Arrays.fill(entityOf, -1);
        Arrays.fill(mentionStart, -1);
        for (int e = 0; e < entities.size(); e++) {
            for (Mention mention : entities.get(e).mentions()) {
                for (int t = document.tokenIndexAt(mention.start());
                        t < unitOf.length && token(t).start() < mention.end();
                        t++) {
                    entityOf[t] = e;
                    mentionStart[t] = mention.start();
                }
            }
        }
    }

    Token token(int index) {
        return document.tokens().get(index);
    }

    boolean isQuote(int unit) {
        return unit >= 0 && unit < size && quoteOf[unit] >= 0;
    }

    /** A unit's text in lower case. A text starts as if a sentence had ended before it: few texts do otherwise, and most sentences. */
    String word(int unit) {
        return unit < 0 ? "." : unit >= size ? "<none>" : lower[unit];
    }

    boolean isSaying(int unit) {
        return unit >= 0 && unit < size && saying[unit];
    }

    String tag(int unit) {
        return unit < 0 ? "PUNCT" : unit >= size ? "<none>" : tag[unit];
    }

    /** Whether a unit stands in the headline. */
    boolean isHeadline(int unit) {
        return blockOf[unit] == 0 && document.paragraphs().get(0).headline();
    }

    int frameStart(int unit) {
        return frames[frameOf[unit]];
    }

    int frameEnd(int unit) {
        return frames[frameOf[unit] + 1];
    }

    /** The text from the first of some units to the last. */
    Span span(int from, int to) {
        return new Span(token(first[from]).start(), token(end[to - 1] - 1).end());
    }

    List<Integer> quotesIn(int from, int to) {
        List<Integer> quotes = new ArrayList<>();
        for (int unit = from; unit < to; unit++) {
            if (isQuote(unit)) {
                quotes.add(unit);
            }
        }
        return quotes;
    }
}
