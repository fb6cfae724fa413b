package pullquote.analysis.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.client.StoredArticle;

/**
 * A text to analyse.
 *
 * @param text what offsets count in, in UTF-16 code units
 * @param headline whether its first paragraph is a headline; empty where nobody knows
 * @param contentHash {@code sha256:} and the SHA-256 of the text in UTF-8
 * @param english whether it is in English, as far as anybody can tell; only then are names and quotations looked for
 */
public record Source(String text, Optional<Boolean> headline, String contentHash, boolean english) {

    /** A stored article; refused as foreign only where article-service and its words agree on that. */
    public static Source of(StoredArticle article, boolean saidToBeEnglish) {
        String text = article.text();
        @Nullable String language = article.language();
        boolean foreign =
                language != null && !language.toLowerCase(Locale.ROOT).startsWith("en") && English.isSurelyNot(text);
        return new Source(text, Optional.of(article.hasHeadline()), hash(text), saidToBeEnglish || !foreign);
    }

    /** A text of which nothing else is known. */
    public static Source of(String text, boolean saidToBeEnglish) {
        return new Source(text, Optional.empty(), hash(text), saidToBeEnglish || !English.isSurelyNot(text));
    }

    /** The content hash of a text. */
    public static String hash(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return "sha256:" + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
