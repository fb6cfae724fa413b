package pullquote.analysis.follow;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.LongSupplier;
import java.util.stream.Stream;
import pullquote.analysis.client.StoredArticle;
import pullquote.analysis.engine.Source;
import pullquote.analysis.nlp.Analysis;
import pullquote.analysis.nlp.quote.Quotation;
import pullquote.analysis.nlp.summary.Summary;
import pullquote.analysis.nlp.text.Span;
import pullquote.analysis.store.Database;
import pullquote.analysis.store.EntityKey;
import pullquote.analysis.store.Generation;
import pullquote.analysis.store.StoredResults;
import pullquote.bench.rows.MadeRows;
import pullquote.bench.rows.Zipf;

/** What one more article costs the database when there are many already. */
public final class ArticleCost {

    private final Database database;
    private final LongSupplier clock;
    private final Random random = new Random(11);
    private final Zipf names = new Zipf(MadeRows.ENTITIES, 10);

    /** Times by a clock in nanoseconds. */
    public ArticleCost(Database database, LongSupplier clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Prints milliseconds of processor time an article, in batches of a size. */
    public void print(int batches, int size) {
        BatchWriter writer = new BatchWriter(new StoredResults(database));
        List<List<Outcome>> made = new ArrayList<>();
        for (int i = 0; i < batches; i++) {
            made.add(Stream.generate(this::article).limit(size).toList());
        }
        long start = clock.getAsLong();
        made.forEach(batch -> write(writer, batch));
        System.out.printf(
                "one more article, in batches of %d: %.2f ms of processor time%n",
                size, (clock.getAsLong() - start) / 1e6 / batches / size);
    }

    private void write(BatchWriter writer, List<Outcome> batch) {
        database.ask(session -> {
            Generation generation = Generation.serving(session).orElseThrow();
            writer.write(
                    session, generation, batch, new BatchWriter.Place(Optional.empty(), 0, Optional.empty(), true));
            return true;
        });
    }

    private Outcome article() {
        Instant at = MadeRows.FIRST_DAY
                .plusDays(MadeRows.DAYS)
                .atStartOfDay(ZoneOffset.UTC)
                .toInstant();
        String text = "Headline\n\n" + words(300);
        UUID id = new UUID(random.nextLong(), random.nextLong());
        StoredArticle article = new StoredArticle(
                id, null, "Headline", null, "Paper 3", at, at, "en", text, 300, Source.hash(text), 1, null);
        Set<Integer> numbers = new TreeSet<>();
        while (numbers.size() < 25) {
            numbers.add(names.next(random));
        }
        List<ArticleFacts.EntityFact> entities = numbers.stream()
                .map(number -> new ArticleFacts.EntityFact(MadeRows.key(number), "Name " + number, 2, 400))
                .toList();
        List<QuoteFact> quotes = Stream.generate(() -> quote(entities)).limit(8).toList();
        Analysis empty = new Analysis(new Summary(List.of()), List.of(), List.of());
        return new Outcome.Analysed(new ArticleFacts(article, Source.of(article, true), empty, at, entities, quotes));
    }

    private QuoteFact quote(List<ArticleFacts.EntityFact> entities) {
        EntityKey speaker = entities.get(random.nextInt(entities.size())).key();
        EntityKey about = entities.get(random.nextInt(entities.size())).key();
        String text = words(20);
        return new QuoteFact(
                Quotation.Kind.DIRECT,
                text,
                new Span(0, text.length()),
                text,
                0,
                Optional.of("said"),
                Optional.of(speaker),
                Optional.of("Name"),
                false,
                0.9,
                Set.of(about));
    }

    private String words(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("w")
                    .append(Integer.toString(random.nextInt(30_000), 36))
                    .append(' ');
        }
        return text.toString();
    }
}
