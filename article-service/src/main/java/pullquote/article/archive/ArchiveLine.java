package pullquote.article.archive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import pullquote.article.JsonBodies;
import pullquote.article.problem.Problems;

/** A line of an export: an article with its history, as JSON. */
final class ArchiveLine {

    /** The form of the lines that this version writes and reads. */
    static final int FORM = 1;

    /** What each starts with: tells it from an article that is sent for the first time. */
    private static final byte[] START = "{\"archive\":".getBytes(StandardCharsets.UTF_8);

    private final ObjectReader reader;

    ArchiveLine(ObjectMapper json) {
        this.reader = JsonBodies.strict(json).readerFor(ArchivedArticle.class);
    }

    /** Whether a line, or the start of one, is of an export. */
    static boolean isOne(byte[] line) {
        return line.length >= START.length && Arrays.equals(line, 0, START.length, START, 0, START.length);
    }

    /** @throws io.quarkiverse.resteasy.problem.HttpProblem 400 or 422: what is wrong with it */
    ArchivedArticle read(byte[] line) {
        ArchivedArticle article = JsonBodies.read(reader, line);
        if (article.archive() != FORM) {
            throw Problems.invalidField("archive", "Archive lines of form " + article.archive() + " are unknown here");
        }
        article.revisions().forEach(ArchivedRevision::check);
        return article;
    }
}
