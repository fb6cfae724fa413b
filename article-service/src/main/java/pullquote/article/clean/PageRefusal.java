package pullquote.article.clean;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;

/** Refuses pages that hold no article, and says what they are instead. */
final class PageRefusal {

    private static final int FEW_WORDS = 40;
    private static final Pattern NOT_FOUND = Pattern.compile(
            "(?i)\\b(?:404|page (?:not|cannot be|can't be|could not be) found|not found|page (?:doesn't|does not|no longer) exists?|seite nicht gefunden|page introuvable"
                    + "|página no encontrada|410 gone)\\b");
    private static final Pattern ERROR = Pattern.compile(
            "(?i)\\b(?:403 forbidden|access denied|50[0234]\\b.{0,30}(?:error|gateway|unavailable)|internal server error|service unavailable|bad gateway|attention required|just a moment"
                    + "|are you (?:a )?(?:human|robot)|verify you are|captcha|request blocked)\\b");
    private static final Pattern LOGIN =
            Pattern.compile("(?i)^(?:log ?in|sign ?in|login|anmelden|connexion|iniciar sesión|register|subscribe)\\b");
    private static final Pattern CONSENT =
            Pattern.compile("(?i)\\b(?:cookies?|consent|gdpr|privacy (?:choices|settings)|before you continue)\\b");

    private PageRefusal() {}

    /** @throws NotAnArticleException where what was chosen is no article */
    static void check(Document page, JsonLd ld, PageMeta meta, PageView view, boolean[] chosen) {
        int words = PageArticle.words(view, chosen);
        boolean saysArticle = ld.hasArticle()
                || meta.first("og:type")
                        .filter(type -> type.toLowerCase(Locale.ROOT).contains("article"))
                        .isPresent();
        String title = (page.title() + " " + view.headline().orElse("")).strip();
        if (view.blocks().isEmpty()) {
            throw new NotAnArticleException(shell(page));
        }
        if (words < 4 * FEW_WORDS && !saysArticle) {
            wall(title, page, view, words).ifPresent(found -> {
                throw new NotAnArticleException(found);
            });
        }
        if (words == 0) {
            throw new NotAnArticleException("The page holds no article: none of its " + view.size()
                    + " blocks of text reads like a part of one");
        }
        if (!saysArticle && isIndex(view, chosen)) {
            throw new NotAnArticleException(
                    "The page is an index: its text is made of links to other pages, with a sentence or two on each");
        }
    }

    private static String shell(Document page) {
        return page.select("script").isEmpty()
                ? "The page is empty: it has no text"
                : "The page holds no text: it is built by JavaScript in the browser. Send the page as the browser shows it";
    }

    private static Optional<String> wall(String title, Document page, PageView view, int words) {
        if (NOT_FOUND.matcher(title).find()) {
            return Optional.of("The page says that there is no such page (404): \"" + title + "\"");
        }
        if (ERROR.matcher(title).find()) {
            return Optional.of("The page is an error page or a check against robots: \"" + title + "\"");
        }
        if (!page.select("input[type=password]").isEmpty() && words < 2 * FEW_WORDS
                || LOGIN.matcher(title).find()) {
            return Optional.of("The page asks to log in or to register and holds no article");
        }
        List<String> all = view.blocks().stream().map(PageBlock::text).toList();
        if (words < FEW_WORDS
                && all.stream()
                        .limit(60)
                        .anyMatch(block -> CONSENT.matcher(block).find())) {
            return Optional.of("The page asks for consent to cookies or data processing and holds no article");
        }
        if (words < FEW_WORDS / 2 && page.select("script").size() > 2 && view.size() < 8) {
            return Optional.of(shell(page));
        }
        return Optional.empty();
    }

    /** Most of the page's text are links, the chosen blocks are short and far apart, and titles that are links stand between them. */
    private static boolean isIndex(PageView view, boolean[] chosen) {
        int n = 0;
        int titled = 0;
        int longOnes = 0;
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                n++;
                longOnes += view.looks().get(i).block().size() > 60 ? 1 : 0;
                titled += i > 0 && !chosen[i - 1] && view.blocks().get(i - 1).linkDensity() > 0.8 ? 1 : 0;
                titled += view.blocks().get(i).linkDensity() > 0.8 ? 1 : 0;
            }
        }
        long links = IntStream.range(0, chosen.length)
                .filter(i -> view.blocks().get(i).linkDensity() > 0.8)
                .count();
        return n >= 4 && longOnes == 0 && 3 * titled >= 2 * n && links >= n;
    }
}
