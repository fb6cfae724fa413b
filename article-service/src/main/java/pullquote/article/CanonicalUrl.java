package pullquote.article;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import pullquote.article.problem.Problems;

/**
 * The address of an article without what does not belong to it.
 *
 * @param url for people to follow: without fragment and tracking parameters, otherwise as it was given
 * @param key what all addresses of one article share: without scheme, {@code www.}, mobile and AMP marks, trailing slash; its
 *     parameters sorted
 */
public record CanonicalUrl(String url, String key) {

    /** In characters; PostgreSQL indexes values up to about 2700 bytes. */
    static final int LONGEST = 2_000;

    /** Parameters that say where a reader came from, not what is read. */
    private static final Pattern TRACKING = Pattern.compile(
            "(?:utm_|mc_|at_|pk_|mtm_|hsa_|vero_|oly_|_hs|ns_).*"
                    + "|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|li_fat_id|ttclid|s_cid|smid|smtyp"
                    + "|cmpid|cmp|ocid|ncid|icid|ito|ref|ref_src|ref_url|referrer|fb_ref|fb_source|share|mkt_tok|partner|rss|srnd|taid|guccounter");

    /** Host and port; what some put before the host to log in is no part of an address. */
    private static final Pattern AUTHORITY = Pattern.compile("(?:[^@]*@)?(\\[[0-9A-Fa-f:.]+\\]|[^:@\\[\\]]+)(:\\d*)?");

    private static final Pattern DEFAULT_PORT = Pattern.compile(":(?:80|443)?");
    private static final Pattern PERCENT = Pattern.compile("%([0-9A-Fa-f]{2})");

    private static final Pattern AMP_PARAMETER =
            Pattern.compile("amp(?:=.*)?|outputType=amp|m=1", Pattern.CASE_INSENSITIVE);
    private static final Pattern VARIANT_HOST = Pattern.compile("^(?:www\\d?|m|mobile|amp|touch)\\.(?=[^.]+\\.)");
    private static final Pattern AMP_PATH = Pattern.compile("(?:/amp|\\.amp)/?$|^/amp(?=/)|(?<=\\.)amp\\.(?=html?$)");
    /** Copies of pages that Google serves: {@code google.com/amp/s/HOST/…} and {@code …cdn.ampproject.org/c/s/HOST/…}. */
    private static final Pattern AMP_CACHE = Pattern.compile(
            "^https?://(?:(?:www\\.)?google\\.[a-z.]+/amp|[^/]+\\.cdn\\.ampproject\\.org/[cvwa])/(s/)?(.+)$");

    /**
     * Reads an address.
     *
     * @throws io.quarkiverse.resteasy.problem.HttpProblem 422 where it is none of the web
     */
    public static CanonicalUrl parse(String given) {
        Matcher cached = AMP_CACHE.matcher(given);
        String plain = cached.matches() ? "https://" + cached.group(2) : given;
        try {
            return of(new URI(plain.replace(" ", "%20").replace("|", "%7C")));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw invalid();
        }
    }

    /** An address that a page gives for itself; empty where it is none. */
    public static Optional<CanonicalUrl> tryParse(String given) {
        try {
            return given.length() > LONGEST ? Optional.empty() : Optional.of(parse(given));
        } catch (HttpProblem e) {
            return Optional.empty();
        }
    }

    private static CanonicalUrl of(URI uri) {
        @Nullable String scheme = uri.getScheme();
        @Nullable String authority = uri.getRawAuthority();
        if (scheme == null || authority == null || !Set.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT))) {
            throw invalid();
        }
        Matcher parts = AUTHORITY.matcher(authority);
        if (!parts.matches()) {
            throw invalid();
        }
        String name = hostName(parts.group(1));
        String port =
                parts.group(2) == null || DEFAULT_PORT.matcher(parts.group(2)).matches() ? "" : parts.group(2);
        @Nullable String given = uri.normalize().getRawPath();
        String path = given == null || given.isEmpty() ? "/" : given;
        String url = scheme.toLowerCase(Locale.ROOT) + "://" + name + port + path + query(uri.getRawQuery(), false);
        String key =
                VARIANT_HOST.matcher(name).replaceFirst("") + port + keyPath(path) + query(uri.getRawQuery(), true);
        return new CanonicalUrl(
                URI.create(url).toASCIIString(),
                plain(URI.create("https://" + key).toASCIIString().substring(8)));
    }

    /** In lower case, in ASCII (RFC 5891), without the dot that ends a full name. {@link URI} knows no other than ASCII names. */
    private static String hostName(String given) {
        String name = given.endsWith(".") ? given.substring(0, given.length() - 1) : given;
        String ascii = name.startsWith("[") ? name : IDN.toASCII(name, IDN.ALLOW_UNASSIGNED);
        if (ascii.isEmpty()) {
            throw invalid();
        }
        return ascii.toLowerCase(Locale.ROOT);
    }

    private static String keyPath(String path) {
        String plain = AMP_PATH.matcher(path.replaceAll("/{2,}", "/")).replaceAll("");
        return plain.replaceFirst("/+$", "");
    }

    /** Letters that were written as percent signs needlessly stand for themselves; the others in upper case (RFC 3986 §6.2.2). */
    private static String plain(String key) {
        return PERCENT.matcher(key).replaceAll(match -> {
            char c = (char) Integer.parseInt(match.group(1), 16);
            boolean needless = c < 128 && (Character.isLetterOrDigit(c) || "-._~".indexOf(c) >= 0);
            return needless ? String.valueOf(c) : match.group().toUpperCase(Locale.ROOT);
        });
    }

    private static String query(@Nullable String raw, boolean forKey) {
        if (raw == null) {
            return "";
        }
        var kept = Arrays.stream(raw.split("&"))
                .filter(part -> !part.isEmpty())
                .filter(part -> !TRACKING.matcher(part.split("=", 2)[0].toLowerCase(Locale.ROOT))
                        .matches())
                .filter(part -> !forKey || !AMP_PARAMETER.matcher(part).matches());
        String joined = (forKey ? kept.sorted() : kept).collect(Collectors.joining("&"));
        return joined.isEmpty() ? "" : "?" + joined;
    }

    private static RuntimeException invalid() {
        return Problems.invalidField("url", "url must be an absolute http or https address");
    }
}
