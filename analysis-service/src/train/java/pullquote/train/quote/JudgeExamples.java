package pullquote.train.quote;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import pullquote.analysis.nlp.quote.Judged;
import pullquote.analysis.nlp.quote.Quotation;
import pullquote.analysis.nlp.quote.QuoteFinder;
import pullquote.analysis.nlp.quote.Speaker;
import pullquote.analysis.nlp.text.Span;
import pullquote.train.quote.GoldArticle.Attribution;

/** Examples for the last two decisions: what the other models found in articles that they have not seen, and whether it is right. */
final class JudgeExamples {

    final List<Trainer.Example> quotable = new ArrayList<>();
    final List<Trainer.Example> trust = new ArrayList<>();

    void add(Corpus.Item item, QuoteFinder finder) {
        List<Span> content = item.gold().attributions().stream()
                .flatMap(a -> a.content().stream())
                .toList();
        boolean[] said = new boolean[item.gold().text().length() + 1];
        content.forEach(span -> java.util.Arrays.fill(said, span.start(), span.end(), true));
        for (Judged judged : finder.judge(item.scene())) {
            Quotation quotation = judged.quotation();
            boolean right = share(said, quotation.span()) >= 0.5;
            quotable.add(Trainer.Example.of(judged.quotableFeatures(), right));
            best(item, quotation)
                    .filter(gold -> judged.trustFeatures().length > 0 && !isUntold(gold, quotation))
                    .ifPresent(gold -> trust.add(Trainer.Example.of(
                            judged.trustFeatures(),
                            quotation.speaker().filter(s -> isRight(gold, s)).isPresent())));
        }
    }

    private static double share(boolean[] said, Span span) {
        int covered = 0;
        for (int i = span.start(); i < span.end(); i++) {
            covered += said[i] ? 1 : 0;
        }
        return covered / (double) Math.max(1, span.length());
    }

    private static Optional<Attribution> best(Corpus.Item item, Quotation quotation) {
        Attribution best = null;
        double most = 0.5;
        for (Attribution attribution : item.gold().attributions()) {
            double fit = Overlap.f1(attribution.content(), quotation.parts());
            if (fit > most) {
                most = fit;
                best = attribution;
            }
        }
        return Optional.ofNullable(best);
    }

    /** Whether the marked speaker is a title, or a pronoun without a name, and the one that was found is an entity: nothing tells if it is right. */
    private static boolean isUntold(Attribution gold, Quotation quotation) {
        boolean entity = quotation.speaker().filter(s -> s.type().isPresent()).isPresent();
        boolean pronoun = gold.speakerType().equals("pronoun") && gold.names().isEmpty();
        return entity && (pronoun || gold.speakerType().equals("nominal"));
    }

    private static boolean isRight(Attribution gold, Speaker speaker) {
        if (!gold.names().isEmpty()) {
            return gold.names().stream().anyMatch(name -> NameMatch.same(name, speaker.name()));
        }
        Set<String> words = new HashSet<>(words(speaker.name()));
        return gold.source().stream()
                .anyMatch(span -> words(gold.text(span)).stream().anyMatch(words::contains));
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")) {
            if (word.length() > 1 && !word.equals("the") && !word.equals("an")) {
                words.add(word);
            }
        }
        return words;
    }
}
