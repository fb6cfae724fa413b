package pullquote.analysis.nlp.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceDetectorME;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/**
 * Splits a text into paragraphs, sentences and tagged tokens with the OpenNLP models for English (Universal Dependencies, EWT).
 * Immutable once loaded; one instance serves all threads.
 */
public final class Segmenter {

    private static final Pattern BLANK_LINES = Pattern.compile("\\R\\h*(?:\\R\\h*)+");

    /** No word, web address or number in an article is longer. */
    private static final int LONGEST_RUN = 1000;

    private final SentenceModel sentenceModel;
    private final TokenizerModel tokenizerModel;
    private final POSModel tagModel;
    private final TagWeights tagWeights;

    private Segmenter(SentenceModel sentenceModel, TokenizerModel tokenizerModel, POSModel tagModel) {
        this.sentenceModel = sentenceModel;
        this.tokenizerModel = tokenizerModel;
        this.tagModel = tagModel;
        this.tagWeights = new TagWeights(tagModel);
    }

    /** Loads the models from the class path. */
    public static Segmenter load() {
        try (InputStream sentence = model("sentence");
                InputStream tokens = model("tokens");
                InputStream tags = model("pos")) {
            return new Segmenter(new SentenceModel(sentence), new TokenizerModel(tokens), new POSModel(tags));
        } catch (IOException e) {
            throw new UncheckedIOException("The OpenNLP models for English could not be read", e);
        }
    }

    private static InputStream model(String kind) throws IOException {
        String name = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
        InputStream in = Segmenter.class.getResourceAsStream(name);
        if (in == null) {
            throw new IOException("Not on the class path: " + name);
        }
        return in;
    }

    /** The document of a text whose first paragraph is its headline only where it reads like one. */
    public Document read(String text) {
        List<Span> paragraphs = paragraphs(text);
        return read(text, paragraphs, Headlines.startsWithOne(text, paragraphs));
    }

    /** The document of a text that is known to start with a headline, or not to. */
    public Document read(String text, boolean headline) {
        return read(text, paragraphs(text), headline);
    }

    private Document read(String text, List<Span> spans, boolean headline) {
        SentenceDetectorME sentenceDetector = new SentenceDetectorME(sentenceModel, sentenceModel.getAbbreviations());
        WordSplitter splitter = new WordSplitter(tokenizerModel);
        Tagger tagger = new Tagger(tagModel, tagWeights);
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        List<Token> tokens = new ArrayList<>();
        for (Span span : spans) {
            int firstSentence = sentences.size();
            boolean isHeadline = headline && paragraphs.isEmpty();
            for (Span sentence : isHeadline ? List.of(span) : sentences(text, span, sentenceDetector)) {
                int firstToken = tokens.size();
                addTokens(text, sentence, splitter, tagger, tokens);
                if (tokens.size() > firstToken) {
                    sentences.add(new Sentence(sentence, firstToken, tokens.size(), paragraphs.size()));
                }
            }
            paragraphs.add(new Paragraph(span, firstSentence, sentences.size(), isHeadline));
        }
        return new Document(text, paragraphs, sentences, tokens);
    }

    private static List<Span> paragraphs(String text) {
        List<Span> spans = new ArrayList<>();
        Matcher blank = BLANK_LINES.matcher(text);
        int start = 0;
        while (blank.find()) {
            addTrimmed(text, start, blank.start(), spans);
            start = blank.end();
        }
        addTrimmed(text, start, text.length(), spans);
        return spans;
    }

    private static void addTrimmed(String text, int start, int end, List<Span> spans) {
        int from = start;
        int to = end;
        while (from < to && isSpace(text.charAt(from))) {
            from++;
        }
        while (to > from && isSpace(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            spans.add(new Span(from, to));
        }
    }

    private static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    private static List<Span> sentences(String text, Span paragraph, SentenceDetectorME detector) {
        List<Span> spans = new ArrayList<>();
        for (Span part : withoutLongRuns(text, paragraph)) {
            for (opennlp.tools.util.Span found : detector.sentPosDetect(part.of(text))) {
                addTrimmed(text, part.start() + found.getStart(), part.start() + found.getEnd(), spans);
            }
        }
        return joined(text, spans);
    }

    private static List<Span> joined(String text, List<Span> spans) {
        List<Span> joined = new ArrayList<>();
        for (Span span : spans) {
            int last = joined.size() - 1;
            if (last >= 0
                    && Abbreviated.goesOn(
                            text, joined.get(last).start(), joined.get(last).end(), span.start())) {
                joined.set(last, new Span(joined.get(last).start(), span.end()));
            } else {
                joined.add(span);
            }
        }
        return joined;
    }

    /** The paragraph, cut wherever it has no white space for so long that the detector, which looks for some, would take long. */
    private static List<Span> withoutLongRuns(String text, Span paragraph) {
        List<Span> parts = new ArrayList<>();
        int start = paragraph.start();
        int space = start;
        for (int i = start; i < paragraph.end(); i++) {
            if (isSpace(text.charAt(i))) {
                space = i;
            } else if (i - space > LONGEST_RUN && !Character.isLowSurrogate(text.charAt(i))) {
                parts.add(new Span(start, i));
                start = i;
                space = i;
            }
        }
        parts.add(new Span(start, paragraph.end()));
        return parts;
    }

    private static void addTokens(
            String text, Span sentence, WordSplitter splitter, Tagger tagger, List<Token> tokens) {
        List<Span> spans = new ArrayList<>();
        List<String> words = new ArrayList<>();
        for (Span piece : Pieces.of(text, sentence)) {
            splitter.split(text, piece, spans, words);
        }
        List<String> tags = tagger.tag(words);
        for (int i = 0; i < words.size(); i++) {
            tokens.add(new Token(spans.get(i), words.get(i), tags.get(i)));
        }
    }
}
