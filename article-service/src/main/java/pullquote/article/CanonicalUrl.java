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
record CanonicalUrl(String url, String key) {

    /** In characters; PostgreSQL indexes values up to about 2700 bytes. */
    static final int LONGEST = 2_000;

    /** Parameters that say where a reader came from, not what is read. */
    private static final Pattern TRACKING = Pattern.compile(
            "(?:utm_|mc_|at_|pk_|mtm_|hsa_|vero_|oly_|_hs|ns_).*"
                    + "|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|igshid|igsh|li_fat_id|ttclid|s_cid|smid|smtyp"
                    + "|cmpid|cmp|ocid|ncid|icid|ito|ref|ref_src|ref_url|referrer|fb_ref|fb_source|share|mkt_tok|partner|rss|srnd|taid|guccounter");

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
    static CanonicalUrl parse(String given) {
        Matcher cached = AMP_CACHE.matcher(given);
        String plain = cached.matches() ? "https://" + cached.group(2) : given;
        try {
            return of(new URI(plain.replace(" ", "%20").replace("|", "%7C")));
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw invalid();
        }
    }

    /** An address that a page gives for itself; empty where it is none. */
    static Optional<CanonicalUrl> tryParse(String given) {
        try {
            return given.length() > LONGEST ? Optional.empty() : Optional.of(parse(given));
        } catch (HttpProblem e) {
            return Optional.empty();
        }
    }

    private static CanonicalUrl of(URI uri) {
        @Nullable String scheme = uri.getScheme();
        @Nullable String host = uri.getHost();
        if (scheme == null || host == null || !Set.of("http", "https").contains(scheme.toLowerCase(Locale.ROOT))) {
            throw invalid();
        }
        String name = IDN.toASCII(host).toLowerCase(Locale.ROOT);
        String port = uri.getPort() < 0 || uri.getPort() == 80 || uri.getPort() == 443 ? "" : ":" + uri.getPort();
        String path = uri.getRawPath() == null || uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
        String query = query(uri.getRawQuery(), false);
        String url = scheme.toLowerCase(Locale.ROOT) + "://" + name + port + path + query;
        String key =
                VARIANT_HOST.matcher(name).replaceFirst("") + port + keyPath(path) + query(uri.getRawQuery(), true);
        return new CanonicalUrl(
                URI.create(url).toASCIIString(),
                URI.create("https://" + key).toASCIIString().substring(8));
    }

    private static String keyPath(String path) {
        String plain = AMP_PATH.matcher(path).replaceAll("");
        return plain.replaceFirst("/+$", "");
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
