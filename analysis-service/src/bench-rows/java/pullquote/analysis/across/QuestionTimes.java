package pullquote.analysis.across;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.function.LongSupplier;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.store.Database;
import pullquote.analysis.store.Generation;
import pullquote.bench.rows.MadeRows;
import pullquote.bench.rows.Zipf;

/** How long each question takes, in lookups by primary key. */
public final class QuestionTimes {

    private static final int RUNS = Integer.getInteger("bench.runs", 200);

    private final Database database;
    private final LongSupplier clock;
    private final Random random = new Random(7);
    private final Zipf words = new Zipf(30_000, 3);
    private final Zipf names = new Zipf(MadeRows.ENTITIES, 10);
    private final Rankings rankings;
    private final EntityQuestions entities;
    private final Quotes quotes;
    private final QuoteClusters clusters;
    private final Publishers publishers;

    /** Times by a clock in nanoseconds. */
    public QuestionTimes(Database database, LongSupplier clock) {
        this.database = database;
        this.clock = clock;
        rankings = new Rankings(database);
        entities = new EntityQuestions(database);
        quotes = new Quotes(database);
        clusters = new QuoteClusters(database);
        publishers = new Publishers(database);
    }

    private interface Question {
        void ask(Selection selection);
    }

    /**
     * Prints a line for each question: its median and its 95th percentile in those of a lookup by primary key, which is timed in turn with
     * it. Answers how many 95th percentiles are above 50.
     */
    public int print(int articles) {
        Runnable lookup = () -> database.ask(session -> session.first(
                "SELECT * FROM article WHERE seq = ?",
                row -> row.getString("headline"),
                1L + random.nextInt(articles)));
        System.out.printf("%n%-22s", "p50 / p95 in lookups");
        List<String> selections = List.of("all", "days", "weeks", "year", "publisher", "words");
        selections.forEach(name -> System.out.printf("%15s", name));
        int slow = 0;
        for (Map.Entry<String, Question> question : questions().entrySet()) {
            System.out.printf("%n%-22s", question.getKey());
            for (String name : selections) {
                Times times = times(() -> question.getValue().ask(selection(name)), lookup);
                slow += times.ratio(0.95) > 50 ? 1 : 0;
                System.out.printf("%7.1f /%6.1f", times.ratio(0.5), times.ratio(0.95));
            }
        }
        System.out.println();
        return slow;
    }

    private Map<String, Question> questions() {
        Map<String, Question> questions = new LinkedHashMap<>();
        questions.put("entities", s -> rankings.entities(s, Optional.empty(), Paging.first(20)));
        questions.put(
                "entities?type=PERSON", s -> rankings.entities(s, Optional.of(EntityType.PERSON), Paging.first(20)));
        questions.put("timeline (by day)", s -> entities.timeline(entity(), s, Interval.DAY, Paging.first(400)));
        questions.put("co-occurrences", s -> entities.coOccurrences(entity(), s, Paging.first(20)));
        questions.put("speakers", s -> rankings.speakers(s, Paging.first(20)));
        questions.put("quotes", s -> ask(s, Optional.empty(), Optional.empty()));
        questions.put("quotes?speaker=", s -> ask(s, Optional.of(entity().toString()), Optional.empty()));
        questions.put("quotes?about=", s -> ask(s, Optional.empty(), Optional.of(entity().toString())));
        questions.put("quotes/clusters", s -> clusters.clusters(s, Paging.first(20)));
        questions.put("publishers", s -> publishers.publishers(s, Paging.first(20)));
        return questions;
    }

    private void ask(Selection selection, Optional<String> speaker, Optional<String> about) {
        quotes.quotes(new QuoteFilter(selection, speaker, about, Optional.empty()), Paging.first(20));
    }

    private UUID entity() {
        return MadeRows.key(names.next(random)).uid();
    }

    private Selection selection(String name) {
        LocalDate end = MadeRows.FIRST_DAY.plusDays(400L + random.nextInt(MadeRows.DAYS - 400));
        Optional<String> publisher = Optional.of("Paper " + (1 + random.nextInt(MadeRows.PUBLISHERS)));
        return switch (name) {
            case "all" -> Selection.ALL;
            case "days" -> range(end, 1 + random.nextInt(10));
            case "weeks" -> range(end, 20 + random.nextInt(100));
            case "year" -> range(end, 365);
            case "publisher" ->
                new Selection(Optional.of(end.minusDays(90)), Optional.of(end), publisher, Optional.empty());
            default ->
                new Selection(
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("w" + Integer.toString(words.next(random), 36)));
        };
    }

    private static Selection range(LocalDate end, int days) {
        return new Selection(Optional.of(end.minusDays(days)), Optional.of(end), Optional.empty(), Optional.empty());
    }

    /** Nanoseconds, sorted, of a question and of lookups beside it. */
    private record Times(long[] question, long[] lookup) {

        double ratio(double quantile) {
            int index = (int) Math.ceil(quantile * question.length) - 1;
            return (double) question[index] / lookup[index];
        }
    }

    private Times times(Runnable question, Runnable lookup) {
        Times times = new Times(new long[RUNS], new long[RUNS]);
        // The first quarter warms up and is overwritten.
        for (int i = -RUNS / 4; i < RUNS; i++) {
            times.lookup()[Math.max(0, i)] = time(lookup);
            times.question()[Math.max(0, i)] = time(question);
        }
        Arrays.sort(times.question());
        Arrays.sort(times.lookup());
        return times;
    }

    private long time(Runnable work) {
        long start = clock.getAsLong();
        work.run();
        return clock.getAsLong() - start;
    }

    /** Fails where sums and articles, or the index and the articles, do not tell the same. */
    public void check() {
        List<String> differences = new ArrayList<>();
        LocalDate end = MadeRows.FIRST_DAY.plusDays(500);
        for (int days : List.of(5, 33, 200)) {
            Selection selection = range(end, days);
            List<EntityRow> sums = rankings.entities(selection, Optional.empty(), Paging.first(20))
                    .items();
            List<Long> counted = database.ask(session -> session.list(
                    "SELECT count(*) FROM article_entity WHERE day >= ? AND day < ? GROUP BY entity ORDER BY 1 DESC LIMIT 20",
                    row -> row.getLong(1),
                    selection.firstDay(),
                    selection.endDay()));
            if (!counted.equals(sums.stream().map(EntityRow::articles).toList())) {
                differences.add(days + " days: " + counted + " counted, " + sums);
            }
        }
        for (String q :
                List.of("w3", "w1t", "w9z", "w461", "w3 -w1", "-w3", "w9z or w1t", "\"w3 w4\"", "nobodywrotethis")) {
            Selection inOneYear = range(end, 365);
            checkSearch(Selection.ALL, q, differences);
            checkSearch(inOneYear, q, differences);
            checkSearch(
                    new Selection(inOneYear.from(), inOneYear.to(), Optional.of("Paper 3"), Optional.empty()),
                    q,
                    differences);
        }
        if (!differences.isEmpty()) {
            throw new IllegalStateException("What was found differs from a count: " + differences);
        }
    }

    private void checkSearch(Selection without, String words, List<String> differences) {
        Selection selection = new Selection(without.from(), without.to(), without.publisher(), Optional.of(words));
        List<Long> found = database.ask(session -> Articles.of(
                        session, Scope.of(session, Generation.serving(session).orElseThrow(), selection))
                .numbers());
        List<Long> read = database.ask(session -> session.list(
                "SELECT seq FROM article WHERE search @@ websearch_to_tsquery('english', ?)"
                        + " AND at >= ?::date::timestamp AT TIME ZONE 'UTC' AND at < ?::date::timestamp AT TIME ZONE 'UTC'"
                        + " AND (?::text IS NULL OR publisher = (SELECT id FROM publisher WHERE name = ?))"
                        + " ORDER BY at DESC, seq DESC LIMIT " + Scope.FEW,
                row -> row.getLong(1),
                words,
                selection.firstDay(),
                selection.endDay(),
                selection.publisher(),
                selection.publisher()));
        if (!found.equals(read)) {
            differences.add(selection + ": " + found.size() + " found, " + read.size() + " read");
        }
    }
}
