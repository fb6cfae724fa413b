package pullquote.analysis.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.entity.EntityType;

/**
 * What tells one entity from another across articles. Mentions in two articles are the same entity where their keys are equal:
 *
 * <ul>
 *   <li>with a link (a Wikidata id), where type and link are equal;
 *   <li>else where type and name are equal, whatever their case, accents, punctuation and a "the" before them;
 *   <li>a person who is named by one word alone ("Smith") is the same only within one article: two articles may mean two Smiths.
 * </ul>
 *
 * @param type its kind
 * @param key the link or the plain name, for a lone word with the article behind it
 * @param plainName the name without case, accents and punctuation
 * @param link the Wikidata id, if there is one
 */
public record EntityKey(EntityType type, String key, String plainName, Optional<String> link) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DROPPED = Pattern.compile("[.'’‘`]");
    private static final Pattern BREAKS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** The key of a name as an article has it. */
    public static EntityKey of(EntityType type, String name, Optional<String> link, UUID article) {
        String plain = plain(name);
        if (link.isPresent()) {
            return new EntityKey(type, link.get(), plain, link);
        }
        boolean lone = type == EntityType.PERSON && !plain.contains(" ");
        return new EntityKey(type, lone ? plain + "@" + article : plain, plain, Optional.empty());
    }

    /** A name without case, accents and punctuation. */
    public static String plain(String name) {
        String letters = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String words = BREAKS.matcher(DROPPED.matcher(letters).replaceAll(""))
                .replaceAll(" ")
                .strip();
        String plain = words.startsWith("the ") ? words.substring("the ".length()) : words;
        return plain.isEmpty() ? name.strip() : plain;
    }

    /** The entity's id, a name-based UUID (RFC 9562, version 8) of type and key, so that it is the same in every database. */
    public UUID uid() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest((type.name() + '/' + key).getBytes(StandardCharsets.UTF_8));
            ByteBuffer bytes = ByteBuffer.wrap(digest);
            long high = bytes.getLong() & ~0xF000L | 0x8000L;
            long low = bytes.getLong() & ~(3L << 62) | 2L << 62;
            return new UUID(high, low);
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError("Every Java platform has SHA-256", e);
        }
    }
}
