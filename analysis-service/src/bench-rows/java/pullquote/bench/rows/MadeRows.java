package pullquote.bench.rows;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.postgresql.copy.CopyManager;
import org.postgresql.core.BaseConnection;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.store.EntityKey;

/**
 * Rows of articles that nobody wrote, in the numbers that real ones have: 25 entities and 8 quotes each, over two years and 20 publishers,
 * with names, words and publishers as unevenly spread as they are.
 */
public final class MadeRows {

    public static final int PUBLISHERS = 20;
    public static final int ENTITIES = 200_000;
    public static final LocalDate FIRST_DAY = LocalDate.of(2024, 11, 25);
    public static final int DAYS = 730;

    private static final int NAMED = 25;
    private static final int QUOTES = 8;
    private static final int WORDS = 30_000;
    private static final int CHUNK = 2000;

    private final Connection connection;
    private final CopyManager copy;
    private final Random random = new Random(1);
    private final Zipf names = new Zipf(ENTITIES, 10);
    private final Zipf words = new Zipf(WORDS, 3);
    private final Zipf publishers = new Zipf(PUBLISHERS, 3);

    public MadeRows(Connection connection) throws SQLException {
        this.connection = connection;
        this.copy = connection.unwrap(BaseConnection.class).getCopyAPI();
    }

    /** Fills all tables, and gathers the sums as the follower would have. */
    public void fill(int articles) throws SQLException, IOException {
        List<String> indexes = dropIndexes();
        run("INSERT INTO generation (analyzer, state, served_at) VALUES ('made', 'serving', now())");
        run("INSERT INTO publisher (name) SELECT 'Paper ' || p FROM generate_series(1, " + PUBLISHERS + ") p");
        entities();
        run(
                "CREATE TEMPORARY TABLE made_article (seq bigint, generation smallint, id uuid, content_hash bytea, revision int, analyzer text,"
                        + " publisher int, headline text, english boolean, word_count int, at timestamptz, mentions int, quotes int,"
                        + " anonymous int, unknown int, sweep int, words text)");
        run(
                "CREATE TEMPORARY TABLE made_quotation (id bigint, article bigint, generation smallint, publisher int, at timestamptz, kind text,"
                        + " text text, first_char int, end_char int, context text, context_start int, speaker int, anonymous boolean,"
                        + " confidence real, words text)");
        for (int i = 0; i < articles; i += CHUNK) {
            chunk(i, Math.min(articles, i + CHUNK));
        }
        run("SELECT setval(pg_get_serial_sequence('article', 'seq'), (SELECT max(seq) FROM article))");
        run("SELECT setval(pg_get_serial_sequence('quotation', 'id'), (SELECT max(id) FROM quotation))");
        gather();
        for (String index : indexes) {
            run(index);
        }
        for (String table :
                List.of("article", "article_entity", "quotation", "quotation_entity", "entity", "entity_sum")) {
            run("VACUUM (ANALYZE) " + table);
        }
    }

    private List<String> dropIndexes() throws SQLException {
        List<String> definitions = new ArrayList<>();
        List<String> names = new ArrayList<>();
        try (var rows = connection
                .createStatement()
                .executeQuery(
                        "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename IN"
                                + " ('article', 'article_entity', 'quotation', 'entity_sum') AND indexdef LIKE 'CREATE INDEX%'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
                definitions.add(rows.getString(2));
            }
        }
        for (String name : names) {
            run("DROP INDEX " + name);
        }
        return definitions;
    }

    private void run(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** A name of two words, so that it is merged across articles. */
    public static EntityKey key(int entity) {
        return EntityKey.of(type(entity), "Name " + entity, java.util.Optional.empty(), new java.util.UUID(0, 0));
    }

    private static EntityType type(int entity) {
        return EntityType.values()[entity % 3];
    }

    private void entities() throws SQLException, IOException {
        StringBuilder rows = new StringBuilder();
        for (int i = 0; i < ENTITIES; i++) {
            EntityKey key = key(i);
            line(rows, key.uid(), i % 3 + 1, key.key(), "Name " + i, key.plainName());
        }
        copy.copyIn("COPY entity (uid, type, key, name, plain_name) FROM STDIN", new StringReader(rows.toString()));
    }

    private void chunk(int from, int to) throws SQLException, IOException {
        StringBuilder articles = new StringBuilder();
        StringBuilder named = new StringBuilder();
        StringBuilder quotes = new StringBuilder();
        StringBuilder about = new StringBuilder();
        for (int i = from; i < to; i++) {
            int publisher = publishers.next(random) + 1;
            Instant at = FIRST_DAY
                    .plusDays(random.nextInt(DAYS))
                    .atStartOfDay(ZoneOffset.UTC)
                    .plusSeconds(random.nextInt(86_400))
                    .toInstant();
            LocalDate day = at.atZone(ZoneOffset.UTC).toLocalDate();
            line(
                    articles,
                    i + 1,
                    1,
                    uuid(),
                    "\\\\x" + "00".repeat(28) + String.format("%08x", i),
                    1,
                    "made",
                    publisher,
                    "Headline " + i,
                    "t",
                    400,
                    at,
                    60,
                    QUOTES,
                    1,
                    1,
                    0,
                    text(300));
            Set<Integer> entities = new TreeSet<>();
            while (entities.size() < NAMED) {
                entities.add(names.next(random));
            }
            for (int entity : entities) {
                line(
                        named,
                        i + 1,
                        entity + 1,
                        1,
                        entity % 3 + 1,
                        publisher,
                        day,
                        1 + random.nextInt(4),
                        random.nextInt(1000));
            }
            List<Integer> present = new ArrayList<>(entities);
            for (int q = 0; q < QUOTES; q++) {
                int number = i * QUOTES + q + 1;
                String speaker = q < 6 ? Integer.toString(present.get(random.nextInt(NAMED)) + 1) : "\\N";
                String words = text(20);
                line(
                        quotes,
                        number,
                        i + 1,
                        1,
                        publisher,
                        at,
                        "DIRECT",
                        words,
                        10,
                        130,
                        words,
                        0,
                        speaker,
                        q == 6 ? "t" : "f",
                        0.9,
                        words);
                line(about, 1, present.get(random.nextInt(NAMED)) + 1, at, number);
            }
        }
        copy.copyIn("COPY made_article FROM STDIN", new StringReader(articles.toString()));
        run(
                "INSERT INTO article (seq, generation, id, content_hash, revision, analyzer, publisher, headline, english, word_count, at,"
                        + " mentions, quotes, anonymous, unknown, sweep, search) OVERRIDING SYSTEM VALUE SELECT seq, generation, id, content_hash, revision, analyzer,"
                        + " publisher, headline, english, word_count, at, mentions, quotes, anonymous, unknown, sweep,"
                        + " to_tsvector('english', words) FROM made_article");
        run("TRUNCATE made_article");
        copy.copyIn(
                "COPY article_entity (article, entity, generation, type, publisher, day, mentions, salience) FROM STDIN",
                new StringReader(named.toString()));
        copy.copyIn("COPY made_quotation FROM STDIN", new StringReader(quotes.toString()));
        run(
                "INSERT INTO quotation (id, article, generation, publisher, at, kind, text, first_char, end_char, context, context_start, speaker, anonymous, confidence, search)"
                        + " OVERRIDING SYSTEM VALUE SELECT id, article, generation, publisher, at, kind, text, first_char, end_char, context, context_start, speaker, anonymous, confidence, to_tsvector('english', words) FROM made_quotation");
        copy.copyIn(
                "COPY quotation_entity (generation, entity, at, quotation) FROM STDIN",
                new StringReader(about.toString()));
        run("TRUNCATE made_quotation");
    }

    private java.util.UUID uuid() {
        return new java.util.UUID(random.nextLong(), random.nextLong());
    }

    private String text(int count) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count; i++) {
            text.append("w").append(Integer.toString(words.next(random), 36)).append(' ');
        }
        return text.toString();
    }

    private static void line(StringBuilder rows, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            rows.append(i == 0 ? "" : "\t").append(cells[i]);
        }
        rows.append('\n');
    }

    /** The sums, at once; the benchmark checks some of them against the questions that count article by article. */
    private void gather() throws SQLException {
        run("CREATE TEMPORARY TABLE made_quoted AS SELECT article, speaker, count(*) AS quotes FROM quotation"
                + " WHERE speaker IS NOT NULL GROUP BY article, speaker");
        run("ANALYZE made_quoted");
        for (int days : pullquote.analysis.store.Period.LENGTHS) {
            String start = days == 0
                    ? "DATE '1970-01-01'"
                    : "DATE '1970-01-05' + floor((e.day - DATE '1970-01-05')::numeric / " + days + ")::int * " + days;
            for (String publisher : List.of("0", "e.publisher")) {
                run(
                        "INSERT INTO entity_sum (generation, entity, publisher, days, first_day, type, articles, mentions, salience, quotes, quoted_in)"
                                + " SELECT 1, e.entity, " + publisher + ", " + days + ", " + start
                                + ", max(e.type), count(*), sum(e.mentions),"
                                + " sum(e.salience), coalesce(sum(q.quotes), 0), count(q.quotes)"
                                + " FROM article_entity e LEFT JOIN made_quoted q ON q.article = e.article AND q.speaker = e.entity"
                                + " GROUP BY e.entity, " + (publisher.equals("0") ? "" : "e.publisher, ") + start);
            }
        }
        for (String publisher : List.of("0", "publisher")) {
            run("INSERT INTO publisher_sum (generation, publisher, day, articles, mentions, quotes, anonymous, unknown)"
                    + " SELECT 1, " + publisher
                    + ", (at AT TIME ZONE 'UTC')::date, count(*), sum(mentions), sum(quotes), sum(anonymous), sum(unknown)"
                    + " FROM article GROUP BY " + (publisher.equals("0") ? "" : "publisher, ")
                    + "(at AT TIME ZONE 'UTC')::date");
        }
        clusters();
    }

    /** Every fiftieth quote is another article's, too. */
    private void clusters() throws SQLException {
        run(
                "CREATE TEMPORARY TABLE made_cluster AS SELECT id, 1 + id / 100 AS cluster FROM quotation WHERE id % 50 = 0");
        run(
                "INSERT INTO quote_cluster (id, generation, quotes, publishers, first_at, last_at) OVERRIDING SYSTEM VALUE"
                        + " SELECT m.cluster, 1, count(*), count(DISTINCT q.publisher), min(q.at), max(q.at) FROM made_cluster m JOIN quotation q ON q.id = m.id GROUP BY m.cluster");
        run("UPDATE quotation q SET cluster = m.cluster FROM made_cluster m WHERE m.id = q.id");
        run("SELECT setval(pg_get_serial_sequence('quote_cluster', 'id'), (SELECT max(id) FROM quote_cluster))");
    }
}
