package pullquote.analysis.store;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jboss.logging.Logger;
import pullquote.analysis.nlp.Analysis;
import pullquote.analysis.nlp.Analyzer;

/** Analyses with the standard options, kept by the hash of their text, so that they are not computed again. */
@ApplicationScoped
public class StoredResults {

    private static final Logger LOG = Logger.getLogger(StoredResults.class);
    /** A database that is away must not hold up each request that could do without. */
    private static final long SILENCE = Duration.ofSeconds(10).toNanos();

    private final Database database;
    private final ObjectMapper json = JsonMapper.builder()
            .addModule(new Jdk8Module())
            // Records have components; Span.isEmpty() is none.
            .disable(MapperFeature.AUTO_DETECT_IS_GETTERS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private volatile long silentUntil = System.nanoTime();

    /** Results in a database. */
    public StoredResults(Database database) {
        this.database = database;
    }

    /**
     * What a result depends on, beside the version of the analyzer.
     *
     * @param contentHash {@code sha256:} and the SHA-256 of the text
     */
    public record Key(String contentHash, boolean headline, boolean english) {

        /** The 32 bytes of the hash. */
        public byte[] hash() {
            return HexFormat.of().parseHex(contentHash, "sha256:".length(), contentHash.length());
        }
    }

    /** A result of this version of the analyzer; empty where there is none, and where the database does not tell. */
    public Optional<Analysis> find(Key key) {
        if (!database.isThere() || System.nanoTime() - silentUntil < 0) {
            return Optional.empty();
        }
        try {
            return database.ask(session -> session.first(
                            "SELECT analysis FROM result WHERE content_hash = ? AND analyzer = ? AND headline = ? AND english = ?",
                            row -> row.getBytes(1),
                            key.hash(),
                            Analyzer.VERSION,
                            key.headline(),
                            key.english()))
                    .map(this::unpack);
        } catch (DatabaseException | UncheckedIOException e) {
            LOG.warn("Stored results are left aside for a while", e);
            silentUntil = System.nanoTime() + SILENCE;
            return Optional.empty();
        }
    }

    /** Keeps a result, within the transaction of the session. */
    public void keep(Session session, Key key, Analysis analysis) throws SQLException {
        session.update(
                "INSERT INTO result (content_hash, analyzer, headline, english, analysis) VALUES (?, ?, ?, ?, ?)"
                        + " ON CONFLICT DO NOTHING",
                key.hash(),
                Analyzer.VERSION,
                key.headline(),
                key.english(),
                pack(analysis));
    }

    private byte[] pack(Analysis analysis) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DeflaterOutputStream packed = new DeflaterOutputStream(bytes)) {
            json.writeValue(packed, analysis);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private Analysis unpack(byte[] bytes) {
        try (InflaterInputStream packed = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return json.readValue(packed, Analysis.class);
        } catch (IOException e) {
            throw new UncheckedIOException("A stored result cannot be read", e);
        }
    }
}
