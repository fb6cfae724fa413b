package pullquote.article.clean;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;
import org.jsoup.nodes.Document;

/** Where a page comes from: publisher, canonical address, language. */
final class PageOrigin {

    private PageOrigin() {}

    static Optional<String> publisher(Document page, JsonLd ld, PageMeta meta) {
        return meta.first("og:site_name")
                .or(() -> ld.text("publisher"))
                .or(() -> meta.first(
                        "publisher",
                        "dc.publisher",
                        "application-name",
                        "citation_journal_title",
                        "apple-mobile-web-app-title"))
                .map(Entities::plain)
                .filter(name -> !name.isBlank() && name.length() <= 120 && !name.startsWith("http"));
    }

    /** The address that the page gives as its own; an absolute http one. Relative ones are resolved against where it was fetched from. */
    static Optional<String> url(Document page, JsonLd ld, PageMeta meta, Optional<String> fetched) {
        return Optional.ofNullable(page.selectFirst("link[rel=canonical][href]"))
                .map(link -> link.attr("href"))
                .flatMap(address -> absolute(address, fetched))
                .or(() -> meta.first("og:url").flatMap(address -> absolute(address, fetched)))
                .or(() -> ld.text("mainEntityOfPage")
                        .or(() -> ld.text("url"))
                        .flatMap(address -> absolute(address, fetched)))
                .or(() -> fetched.flatMap(address -> absolute(address, Optional.empty())));
    }

    private static Optional<String> absolute(String address, Optional<String> base) {
        try {
            URI uri = new URI(address.strip());
            URI whole = uri.isAbsolute() || base.isEmpty() ? uri : new URI(base.get()).resolve(uri);
            String scheme = whole.getScheme() == null ? "" : whole.getScheme().toLowerCase(Locale.ROOT);
            boolean isPage = (scheme.equals("http") || scheme.equals("https"))
                    && whole.getHost() != null
                    && address.length() <= 2000;
            return isPage ? Optional.of(whole.toString()) : Optional.empty();
        } catch (URISyntaxException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** The language of the text where its words are sure; else what the page says; else what the words rather are. */
    static Optional<String> language(Document page, JsonLd ld, PageMeta meta, String text) {
        LanguageDetector.Guess guess = LanguageDetector.detect(text);
        Optional<String> told = Optional.ofNullable(page.selectFirst("html"))
                .map(html -> html.attr("lang").isBlank() ? html.attr("xml:lang") : html.attr("lang"))
                .flatMap(PageOrigin::tag)
                .or(() -> ld.text("inLanguage").flatMap(PageOrigin::tag))
                .or(() -> meta.first("og:locale", "content-language", "language", "dc.language")
                        .flatMap(PageOrigin::tag));
        boolean agree = told.filter(tag -> Locale.forLanguageTag(tag)
                        .getLanguage()
                        .equals(Locale.forLanguageTag(guess.tag()).getLanguage()))
                .isPresent();
        if (agree || guess.confidence() < 0.9 && told.isPresent()) {
            return told;
        }
        return guess.likely();
    }

    private static Optional<String> tag(String told) {
        try {
            String tag = new Locale.Builder()
                    .setLanguageTag(told.strip().replace('_', '-'))
                    .build()
                    .toLanguageTag();
            return tag.equals("und") ? Optional.empty() : Optional.of(tag);
        } catch (IllformedLocaleException e) {
            return Optional.empty();
        }
    }
}
