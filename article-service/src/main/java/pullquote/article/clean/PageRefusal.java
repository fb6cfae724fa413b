package pullquote.article.clean;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Refuses pages that hold no article, and says what they are instead. */
final class PageRefusal {

    private static final int FEW_WORDS = 40;
    private static final int LONGEST_TEASER = 60;
    private static final double LINKED = 0.8;
    private static final Pattern NOT_FOUND = Pattern.compile(
            "(?i)(?<![\\p{L}\\d])(?:404|410 gone|not found|page (?:doesn['’]t|does not|no longer) exists?|nothing was found"
                    + "|(?:page|story|article|content) (?:can(?:not|['’]t)|could(?: not|n['’]t)) be found"
                    + "|(?:can(?:not|['’]t)|could(?: not|n['’]t)) find (?:the|that|this|your) (?:page|story|article)"
                    + "|(?:page|story|article|content) (?:is|was|has been) (?:no longer available|removed|deleted)"
                    + "|seite (?:wurde )?nicht gefunden|page introuvable|página no encontrada|página não encontrada|pagina non trovata"
                    + "|pagina niet gevonden|sidan (?:kunde inte hittas|hittades inte)|siden (?:ble |blev )?ikke fun[dn]et|nie znaleziono strony"
                    + "|страница не найдена|sayfa bulunamadı)(?![\\p{L}\\d])");
    private static final Pattern ERROR = Pattern.compile(
            "(?i)\\b(?:403 forbidden|access denied|50[0234]\\b.{0,30}(?:error|gateway|unavailable)|internal server error|service unavailable|bad gateway|attention required|just a moment"
                    + "|are you (?:a )?(?:human|robot)|verify you are|captcha|request blocked)\\b");
    private static final Pattern LOGIN =
            Pattern.compile("(?i)^(?:log ?in|sign ?in|login|anmelden|connexion|iniciar sesión|register|subscribe)\\b");
    private static final Pattern CONSENT =
            Pattern.compile("(?i)\\b(?:cookies?|consent|gdpr|privacy (?:choices|settings)|before you continue)\\b");

    private static final Set<PageRole> ASIDE =
            EnumSet.of(PageRole.HEADER, PageRole.NAVIGATION, PageRole.SIDE, PageRole.FOOTER, PageRole.POPUP);

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

    private static Stream<String> headings(Document page) {
        return page.select("h1, h2").stream().limit(4).map(Element::text).filter(text -> text.length() < 120);
    }

    /** Beside a story the words must be all of the heading: pages of old books are not found, either. */
    private static boolean saysNotFound(String heading, int words) {
        Matcher matcher = NOT_FOUND.matcher(heading);
        return matcher.find()
                && (words < FEW_WORDS / 2
                        || Wording.of(heading).size()
                                        - Wording.of(matcher.group()).size()
                                <= 4);
    }

    /** Every page of some sites has a form to log in above its menu or in a box that is opened by a click. */
    private static boolean asksForPassword(Document page, int words) {
        return page.select("input[type=password]").stream()
                .limit(5)
                .anyMatch(field -> words < FEW_WORDS / 2
                        || field.parents().stream()
                                .limit(12)
                                .filter(element -> !element.normalName().equals("body"))
                                .noneMatch(
                                        element -> PageRole.of(element).stream().anyMatch(ASIDE::contains)));
    }

    private static Optional<String> wall(String title, Document page, PageView view, int words) {
        Optional<String> notFound = Stream.concat(Stream.of(page.title()), headings(page))
                .filter(text -> saysNotFound(text, words))
                .findFirst();
        if (notFound.isPresent()) {
            return Optional.of("The page says that there is no such page (404): \"" + notFound.get() + "\"");
        }
        if (ERROR.matcher(title).find()) {
            return Optional.of("The page is an error page or a check against robots: \"" + title + "\"");
        }
        if (words < 2 * FEW_WORDS && asksForPassword(page, words)
                || words < FEW_WORDS && LOGIN.matcher(title).find()) {
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

    /**
     * Titles that are links stand before most of the chosen text: a front page, whose teasers are short, or a list of whole posts, whose titles
     * are headings.
     */
    private static boolean isIndex(PageView view, boolean[] chosen) {
        int n = 0;
        int titled = 0;
        int longOnes = 0;
        int posts = 0;
        boolean inPost = false;
        int wordsInPosts = 0;
        for (int i = 0; i < chosen.length; i++) {
            if (chosen[i]) {
                n++;
                longOnes += view.looks().get(i).block().size() > LONGEST_TEASER ? 1 : 0;
                Optional<PageBlock> title = titleBefore(view, chosen, i);
                titled += title.isPresent() || view.blocks().get(i).linkDensity() > LINKED ? 1 : 0;
                boolean starts =
                        title.filter(block -> block.tag().matches("h[1-4]")).isPresent();
                posts += starts ? 1 : 0;
                inPost |= starts;
                wordsInPosts += inPost ? view.looks().get(i).block().size() : 0;
            }
        }
        long links = view.blocks().stream()
                .filter(block -> block.linkDensity() > LINKED)
                .count();
        boolean teasers = n >= 4 && longOnes == 0 && 3 * titled >= 2 * n && links >= n;
        return teasers || posts >= 3 && 10 * wordsInPosts >= 9 * PageArticle.words(view, chosen);
    }

    /** The link that stands above a chosen block, with at most a date or a byline between. */
    private static Optional<PageBlock> titleBefore(PageView view, boolean[] chosen, int i) {
        for (int at = i - 1; at >= Math.max(0, i - 3); at--) {
            if (view.blocks().get(at).linkDensity() > LINKED
                    && view.looks().get(at).block().size() > 1) {
                return Optional.of(view.blocks().get(at));
            }
            if (chosen[at]) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }
}
