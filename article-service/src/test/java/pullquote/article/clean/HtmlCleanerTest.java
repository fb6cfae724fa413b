package pullquote.article.clean;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCleanerTest {

    private static final String STORY =
            "<h1>Café in Köln schließt</h1><p>Das älteste Café der Stadt schließt im März, sagte die Wirtin am Montag den Gästen.</p>"
                    + "<p>Sie hatte es vor vierzig Jahren von ihrem Großvater übernommen und fand keinen Nachfolger.</p>";

    static Stream<String> names() {
        return GoldenArticles.names("page", ".html");
    }

    @ParameterizedTest
    @MethodSource("names")
    void pageGivesItsArticleOrSaysWhyItHasNone(String name) throws IOException {
        assertThat(answer(GoldenArticles.read("page", name + ".html")))
                .isEqualTo(GoldenArticles.expected("page", name));
    }

    private static String answer(String html) throws IOException {
        try {
            return GoldenArticles.json(HtmlCleaner.clean(html));
        } catch (NotAnArticleException e) {
            return GoldenArticles.json(e);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "<html></html>", "<p></p>", "<!-- nothing -->", "<script>alert(1)</script>", "\u0000"})
    void pageWithoutTextIsRefused(String html) {
        assertThatThrownBy(() -> HtmlCleaner.clean(html)).isInstanceOf(NotAnArticleException.class);
    }

    @Test
    void thePagesOwnCharsetIsUsedWhereNobodyElseTells() {
        byte[] page = ("<html><head><meta charset=\"iso-8859-1\"></head><body>" + STORY)
                .getBytes(Charset.forName("windows-1252"));
        assertThat(HtmlCleaner.clean(page, Optional.empty(), Optional.empty()).headline())
                .hasValue("Café in Köln schließt");
    }

    @Test
    void theSendersCharsetWinsOverThePages() {
        byte[] page =
                ("<html><head><meta charset=\"iso-8859-1\"></head><body>" + STORY).getBytes(StandardCharsets.UTF_8);
        assertThat(HtmlCleaner.clean(page, Optional.of("utf-8"), Optional.empty())
                        .headline())
                .hasValue("Café in Köln schließt");
    }

    @Test
    void aByteOrderMarkWinsOverAll() {
        byte[] page = ("\uFEFF<html><body>" + STORY).getBytes(StandardCharsets.UTF_16LE);
        assertThat(HtmlCleaner.clean(page, Optional.of("utf-8"), Optional.empty())
                        .headline())
                .hasValue("Café in Köln schließt");
    }

    @Test
    void anUnknownCharsetIsIgnored() {
        byte[] page = ("<html><body>" + STORY).getBytes(StandardCharsets.UTF_8);
        assertThat(HtmlCleaner.clean(page, Optional.of("klingon-8"), Optional.empty())
                        .language())
                .hasValue("de");
    }

    @Test
    void theAddressHoldsTheDateWhereThePageDoesNot() {
        CleanArticle article =
                HtmlCleaner.clean("<body>" + STORY, Optional.of("https://paper.example/2026/02/28/cafe"));
        assertThat(article.publishedAt())
                .hasValueSatisfying(at -> assertThat(at).hasToString("2026-02-28T00:00:00Z"));
        assertThat(article.url()).hasValue("https://paper.example/2026/02/28/cafe");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "file:///etc/passwd",
                "not an address",
                "/relative/only",
                "ftp://paper.example/a"
            })
    void onlyWebAddressesAreCanonical(String address) {
        assertThat(HtmlCleaner.clean("<link rel=canonical href='" + address + "'><body>" + STORY)
                        .url())
                .isEmpty();
    }

    @Test
    void markupInTextStaysText() {
        CleanArticle article = HtmlCleaner.clean(
                "<body><h1>On tags</h1><p>The page said &lt;script&gt;alert(1)&lt;/script&gt; and nothing happened, the editor told her readers.</p>"
                        + "<p>She has written &amp;amp; instead of an ampersand ever since, and nobody has complained.</p>");
        assertThat(article.paragraphs()).first().asString().contains("<script>alert(1)</script>");
        assertThat(article.paragraphs()).last().asString().contains("&amp; instead");
    }
}
