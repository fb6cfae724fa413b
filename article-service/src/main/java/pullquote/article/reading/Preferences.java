package pullquote.article.reading;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import pullquote.article.Representation;

/** Which representation an {@code Accept} asks for, learned as callers send them: programs send few different ones. */
@ApplicationScoped
class Preferences {

    /** Whoever sends ever new ones gets each read anew, and fills no memory. */
    private static final int MOST = 256;

    private final Map<String, Representation> learned = new ConcurrentHashMap<>();

    /**
     * What is known of a header.
     *
     * @param accept its value; null where there is none
     * @return null where it is to be read first
     */
    @Nullable
    Representation known(@Nullable String accept) {
        return accept == null || accept.equals("*/*") ? Representation.JSON : learned.get(accept);
    }

    void learn(@Nullable String accept, Representation representation) {
        if (accept != null && learned.size() < MOST) {
            learned.put(accept, representation);
        }
    }
}
