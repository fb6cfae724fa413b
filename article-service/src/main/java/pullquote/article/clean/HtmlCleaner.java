package pullquote.article.clean;

import org.jsoup.Jsoup;

/** Takes the article out of a page: for now only its text. */
public final class HtmlCleaner {

    private HtmlCleaner() {}

    /**
     * The article in an HTML page.
     *
     * @throws NotAnArticleException where the page holds none
     */
    public static CleanArticle clean(String html) {
        return TextCleaner.clean(Jsoup.parse(html).wholeText());
    }
}
