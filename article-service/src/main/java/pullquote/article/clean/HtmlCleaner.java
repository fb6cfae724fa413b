package pullquote.article.clean;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Takes the article out of a page: its text, and what the page tells of it in JSON-LD, Open Graph, meta tags, microdata and words. */
public final class HtmlCleaner {

    private HtmlCleaner() {}

    /**
     * The article in an HTML page.
     *
     * @throws NotAnArticleException where the page holds none: an index, a login or consent wall, an error page, a shell for scripts
     */
    public static CleanArticle clean(String html) {
        return clean(html, Optional.empty());
    }

    /**
     * The article in an HTML page.
     *
     * @param charset how the bytes are to be read, as the sender says; a byte order mark wins over it, and the page's own word is
     *     taken where nothing else tells
     * @param url where the page was fetched from: resolves relative addresses, and may hold the date
     * @throws NotAnArticleException where the page holds none
     */
    public static CleanArticle clean(byte[] html, Optional<String> charset, Optional<String> url) {
        return clean(PageCharset.decode(html, charset), url);
    }

    /**
     * The article in an HTML page.
     *
     * @param url where the page was fetched from: resolves relative addresses, and may hold the date
     * @throws NotAnArticleException where the page holds none
     */
    public static CleanArticle clean(String html, Optional<String> url) {
        Document page = Jsoup.parse(html);
        JsonLd ld = JsonLd.of(page);
        PageMeta meta = PageMeta.of(page);
        Optional<String> publisher = PageOrigin.publisher(page, ld, meta);
        PageView view = PageView.of(page, ld, meta, PageHeadline.find(page, ld, meta, publisher));
        boolean[] chosen = PageArticle.find(view);
        PageRefusal.check(page, ld, meta, view, chosen);
        List<String> paragraphs = new ArrayList<>();
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                paragraphs.add(view.blocks().get(i).text());
            }
        }
        PageHead head = PageHead.of(page, view, chosen);
        Optional<String> canonical = PageOrigin.url(page, ld, meta, url);
        Optional<Instant> published =
                PageDate.find(page, ld, meta, canonical.or(() -> url), head.belowHeadline(), head.near());
        return new CleanArticle(
                view.headline().filter(headline -> !headline.isBlank()),
                PageByline.find(
                        page,
                        ld,
                        meta,
                        head.near().stream().map(PageBlock::text).toList(),
                        publisher),
                paragraphs.stream()
                        .limit(2)
                        .map(Datelines::read)
                        .flatMap(Optional::stream)
                        .findFirst(),
                published,
                publisher,
                canonical,
                PageOrigin.language(page, ld, meta, String.join(" ", paragraphs)),
                paragraphs,
                RemovedBlocks.of(view, chosen));
    }
}
