package pullquote.analysis.nlp.summary;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Paragraph;
import pullquote.analysis.nlp.text.Span;

/**
 * The sentences of a text that may go into its summary.
 *
 * @param vocabulary the words of the text
 * @param all in order of the text, without headline and furniture where anything else is left; never empty
 * @param headline the numbers of the headline's words; empty without a headline
 */
record Candidates(Vocabulary vocabulary, List<Candidate> all, Set<Integer> headline) {

    /** Shorter sentences say too little to stand for a text. */
    private static final int FEWEST_WORDS = 4;

    /** Names among notes, and datelines, are looked for only where pages have them: among the first sentences. */
    private static final int LEAD_IN = 10;

    /** @throws EmptyTextException where the text has no word */
    static Candidates of(Document document) {
        Vocabulary vocabulary = new Vocabulary();
        Optional<Span> headline = document.headline().map(Paragraph::span);
        List<Candidate> everything = new ArrayList<>();
        for (Span piece : Pieces.of(document)) {
            Candidate candidate = candidate(document, piece, vocabulary);
            if (candidate.length() > 0) {
                everything.add(candidate);
            }
        }
        List<Candidate> body = everything.stream()
                .filter(c -> c.length() > 0
                        && headline.filter(h -> h.overlaps(c.span())).isEmpty())
                .toList();
        List<Candidate> sentences = withoutDateline(document, withoutFurniture(body), vocabulary);
        List<Candidate> usable = !sentences.isEmpty() ? sentences : !body.isEmpty() ? body : everything;
        if (usable.isEmpty()) {
            throw new EmptyTextException();
        }
        Set<Integer> headlineWords = new LinkedHashSet<>();
        headline.ifPresent(span -> headlineWords.addAll(vocabulary.words(document.textOf(span))));
        return new Candidates(vocabulary, usable, headlineWords);
    }

    private static Candidate candidate(Document document, Span span, Vocabulary vocabulary) {
        String text = document.textOf(span);
        List<Integer> words = vocabulary.words(text);
        int from = document.tokenIndexAt(span.start());
        int to = document.tokenIndexAt(span.end());
        int[] distinct = words.stream().mapToInt(Integer::intValue).distinct().toArray();
        return new Candidate(span, text, document.tokens().subList(from, to), distinct, words.size());
    }

    private static List<Candidate> withoutFurniture(List<Candidate> body) {
        List<Candidate> left = new ArrayList<>();
        List<String> start =
                body.stream().limit(LEAD_IN + 2L).map(Candidate::text).toList();
        for (int i = 0; i < body.size(); i++) {
            Candidate candidate = body.get(i);
            boolean name = i < LEAD_IN && left.isEmpty() && Furniture.isNameAmongNotes(start, i, candidate.length());
            if (candidate.length() >= FEWEST_WORDS
                    && !name
                    && !Furniture.isNote(candidate.text(), candidate.length())) {
                left.add(candidate);
            }
        }
        return left;
    }

    private static List<Candidate> withoutDateline(
            Document document, List<Candidate> sentences, Vocabulary vocabulary) {
        if (sentences.isEmpty()) {
            return sentences;
        }
        Span first = sentences.get(0).span();
        int dateline = Furniture.datelineLength(sentences.get(0).text());
        Candidate trimmed = candidate(document, new Span(first.start() + dateline, first.end()), vocabulary);
        if (dateline == 0 || trimmed.length() < FEWEST_WORDS) {
            return sentences;
        }
        List<Candidate> all = new ArrayList<>(sentences);
        all.set(0, trimmed);
        return all;
    }

    /** Indices of those that hold one of these spans; perhaps none. */
    List<Integer> holding(List<Span> spans) {
        List<Span> sorted = spans.stream().sorted().toList();
        List<Integer> holding = new ArrayList<>();
        int next = 0;
        for (int i = 0; i < all.size(); i++) {
            Span sentence = all.get(i).span();
            while (next < sorted.size() && sorted.get(next).start() < sentence.start()) {
                next++;
            }
            if (next < sorted.size() && sentence.contains(sorted.get(next))) {
                holding.add(i);
            }
        }
        return holding;
    }
}
