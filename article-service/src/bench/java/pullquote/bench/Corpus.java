package pullquote.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Random;
import java.util.UUID;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Articles of invented words that are spread as in a real archive: word frequencies after Zipf, a few words that
 * were used long ago alone, three years, fifty papers. The same numbers give the same articles.
 */
final class Corpus {

    /** In every article of one season of three months, two years back, and in no other. */
    static final String SEASON_WORD = "flood" + "zenko";

    /** In every tenth article of that season, and in no other. */
    static final String SEASON_MEDIUM = "quarry" + "zenko";

    /** In every hundredth article of that season, and in no other. */
    static final String SEASON_RARE = "comet" + "zenko";

    /** In every third article of the older half, and in no other. */
    static final String OLD_WORD = "telegraph" + "zenko";

    static final Instant NEWEST = Instant.parse("2026-11-24T00:00:00Z");
    private static final Duration AGE = Duration.ofDays(3 * 365);
    private static final int VOCABULARY = 150_000;
    private static final int WORDS = 400;
    private static final String[] SYLLABLES = {"ba", "ko", "ri", "mu", "ta", "ve", "lo", "ni", "pa", "zu"};
    private static final String[] GLUE = {"the", "of", "and", "to", "in", "a", "that", "was", "for", "on"};

    private final Random random = new Random(7);
    private final double[] upTo = new double[VOCABULARY];

    Corpus() {
        double sum = 0;
        for (int rank = 0; rank < VOCABULARY; rank++) {
            sum += 1 / Math.pow(rank + 3, 1.02);
            upTo[rank] = sum;
        }
    }

    /** The word of a rank, 0 being the most frequent; no two have the same stem. */
    static String word(int rank) {
        StringBuilder word = new StringBuilder();
        for (int rest = rank + 100; rest > 0; rest /= 10) {
            word.append(SYLLABLES[rest % 10]);
        }
        return word.append("nko").toString();
    }

    /** Stores articles with the ids that {@link #id} gives, by COPY. */
    void store(Connection database, int count) throws SQLException, IOException {
        CopyIn copy = database.unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn("COPY article (id, headline, byline, publisher, published_at, language, body, word_count,"
                        + " content_hash, removed, revision, created_at, updated_at) FROM STDIN");
        for (int number = 0; number < count; number++) {
            byte[] row = row(number, count).getBytes(StandardCharsets.UTF_8);
            copy.writeToCopy(row, 0, row.length);
        }
        copy.endCopy();
    }

    static UUID id(int number) {
        return new UUID(0x0193_0000_0000_7000L + ((long) number << 20), 0x8000_0000_0000_0000L + number);
    }

    private String row(int number, int count) {
        Instant time = NEWEST.minus(AGE.multipliedBy(count - number).dividedBy(count));
        boolean season = number > count / 3 && number < count / 3 + count / 12;
        String body = paragraphs()
                + (season ? " " + SEASON_WORD : "")
                + (season && number % 10 == 0 ? " " + SEASON_MEDIUM : "")
                + (season && number % 100 == 0 ? " " + SEASON_RARE : "")
                + (number < count / 2 && number % 3 == 0 ? " " + OLD_WORD : "");
        String headline = sentence(7);
        String hash = hash(headline + "\n\n" + body);
        return String.join(
                        "\t",
                        id(number).toString(),
                        headline,
                        "Byline " + random.nextInt(400),
                        "Paper " + (int) (50 * Math.pow(random.nextDouble(), 2)),
                        time.toString(),
                        random.nextInt(20) == 0 ? "de" : "en",
                        body.replace("\n", "\\n"),
                        String.valueOf(WORDS),
                        "\\\\x" + hash,
                        "[]",
                        "1",
                        time.toString(),
                        time.toString())
                + "\n";
    }

    private String paragraphs() {
        StringBuilder body = new StringBuilder();
        int length = (int) (WORDS * (0.5 + random.nextDouble()));
        for (int word = 0; word < length; word += 25) {
            body.append(body.isEmpty() ? "" : "\n\n").append(sentence(25));
        }
        return body.toString();
    }

    private String sentence(int words) {
        StringBuilder sentence = new StringBuilder();
        for (int i = 0; i < words; i++) {
            sentence.append(i == 0 ? "" : " ")
                    .append(random.nextInt(5) < 2 ? GLUE[random.nextInt(GLUE.length)] : word(rank()));
        }
        return sentence.append('.').toString();
    }

    private int rank() {
        double at = random.nextDouble() * upTo[VOCABULARY - 1];
        int found = java.util.Arrays.binarySearch(upTo, at);
        return Math.min(VOCABULARY - 1, found < 0 ? -found - 1 : found);
    }

    private static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
