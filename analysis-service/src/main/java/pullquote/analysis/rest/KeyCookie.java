package pullquote.analysis.rest;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A key that a browser keeps, since people cannot add headers to what they click on. No script can read it, and no other site can make a
 * browser send it with anything but a link that somebody follows.
 */
public final class KeyCookie {

    private static final String NAME = "pullquote-key";

    /** What a cookie can hold as it is (RFC 6265, section 4.1.1), and any key consists of. */
    private static final Pattern KEY = Pattern.compile("[A-Za-z0-9._~+/=-]{1,500}");

    private KeyCookie() {}

    /** The cookie for a key; empty where this cannot be one. */
    public static Optional<NewCookie> of(String key, boolean https) {
        return KEY.matcher(key).matches() ? Optional.of(cookie(https).value(key).build()) : Optional.empty();
    }

    /** Makes a browser forget its key. */
    public static NewCookie forgotten() {
        return cookie(false).value("").maxAge(0).build();
    }

    private static NewCookie.Builder cookie(boolean https) {
        return new NewCookie.Builder(NAME)
                .path("/")
                .httpOnly(true)
                .secure(https)
                .sameSite(NewCookie.SameSite.LAX);
    }

    /** As the value of an {@code Authorization} header. For reading alone: what changes something asks for the header. */
    static Optional<String> authorization(ContainerRequestContext request) {
        @Nullable Cookie cookie = request.getCookies().get(NAME);
        boolean reads = request.getMethod().equals(HttpMethod.GET)
                || request.getMethod().equals(HttpMethod.HEAD)
                || request.getUriInfo().getPath().equals("/paste");
        return cookie == null || !reads || cookie.getValue().isEmpty()
                ? Optional.empty()
                : Optional.of("Bearer " + cookie.getValue());
    }
}
