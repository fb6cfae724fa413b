package pullquote.article.clean;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What the makers of a page say that an element is for: by its tag, and by the words in its class, id, role and the like. */
enum PageRole {
    BODY(
            "articlebody storybody postbody entrycontent postcontent articlecontent articletext storytext maincontent contentbody bodycopy bodytext richtext paragraph prose"),
    ARTICLE("article story post entry hentry blogpost news newsarticle blogposting reportagenewsarticle"),
    CONTENT("content main body text page copy single"),
    TITLE("title headline heading subtitle kicker eyebrow h1"),
    STANDFIRST(
            "deck dek standfirst summary lead lede intro excerpt description abstract teaser subheading subhead subheadline"),
    BYLINE("author authors byline bio contributor contributors writer profile avatar"),
    META("meta metadata date time timestamp published posted info dateline updated pubdate readtime"),
    CAPTION("caption figcaption credit credits figure image img photo picture attribution wp-caption"),
    MEDIA("gallery slideshow video player media audio podcast carousel slider slide lightbox"),
    EMBED("embed tweet twitter-tweet instagram blockquote quote pullquote oembed"),
    TAGS("tag tags topic topics category categories keywords label labels taxonomy"),
    RELATED(
            "related recommended recommendation recommendations recommend similar popular trending mostread latest outbrain taboola teaser teasers suggested readmore upnext explore recirc recirculation more next previous"
                    + " prev mostpopular seealso alsolike youmaylike interlinking crosslink internal zergnet revcontent headlines"),
    CARDS("list card cards grid item items feed stream collection tile tiles river listing results archive"),
    SHARE(
            "share sharing social addthis sharedaddy sharebar facebook twitter whatsapp pinterest follow print bookmark tools"),
    COMMENTS(
            "comment comments disqus discussion reply replies respond coral viafoura livefyre commentlist conversation feedback reviews"),
    NEWSLETTER(
            "newsletter newsletters subscribe subscription signup sign-up paywall login register registration optin email piano offer donate donation membership account mailchimp form"),
    ADVERT(
            "ad ads advert advertisement advertising sponsor sponsored sponsors promo promos promotion dfp gpt promoted commercial affiliate marketing cta adsense banner"),
    NAVIGATION(
            "nav navigation menu breadcrumb breadcrumbs pagination pager toolbar topbar navbar navlinks skip sitemap subnav menubar tabs tablist"),
    FOOTER("footer copyright legal disclaimer colophon contentinfo bottom foot"),
    HEADER("header masthead branding logo top topnav sitehead"),
    SIDE("sidebar aside rail secondary complementary widget widgets side sidebars right module"),
    POPUP(
            "modal popup cookie cookies consent gdpr overlay notice alert tooltip dialog interstitial offcanvas dropdown");

    private static final Map<String, Set<PageRole>> WORDS = words();

    private final String names;

    PageRole(String names) {
        this.names = names;
    }

    /** The roles of one element. */
    static Set<PageRole> of(Element element) {
        Set<PageRole> roles = EnumSet.noneOf(PageRole.class);
        add(roles, element.normalName().equals("h1") ? "h1" : element.normalName());
        if (element.attributesSize() > 0) {
            addAll(roles, element.attr("class"));
            addAll(roles, element.id());
            addAll(roles, element.attr("role"));
            addAll(roles, element.attr("itemprop"));
            addAll(roles, element.attr("data-component"));
            addAll(roles, element.attr("data-testid"));
        }
        return roles;
    }

    private static void addAll(Set<PageRole> roles, String names) {
        if (names.isEmpty() || names.length() > 1000) {
            return;
        }
        for (String name : names.split("\\s+")) {
            List<String> parts = parts(name);
            for (int i = 0; i < parts.size(); i++) {
                add(roles, parts.get(i));
                if (i + 1 < parts.size()) {
                    add(roles, parts.get(i) + parts.get(i + 1));
                }
            }
        }
    }

    /** "relatedStories__list-item" is related, stories, list, item. */
    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= name.length(); i++) {
            boolean ends = i == name.length()
                    || !Character.isLetterOrDigit(name.charAt(i))
                    || Character.isUpperCase(name.charAt(i)) && Character.isLowerCase(name.charAt(i - 1))
                    || !Character.isLetterOrDigit(name.charAt(i - 1));
            if (ends) {
                String part = name.substring(start, i).toLowerCase(Locale.ROOT);
                if (part.length() > 1 && Character.isLetterOrDigit(part.charAt(0))) {
                    parts.add(part);
                }
                start = i;
            }
        }
        return parts;
    }

    private static void add(Set<PageRole> roles, String word) {
        Set<PageRole> known = WORDS.get(word);
        if (known != null) {
            roles.addAll(known);
        }
    }

    private static Map<String, Set<PageRole>> words() {
        Map<String, Set<PageRole>> words = new HashMap<>();
        for (PageRole role : values()) {
            for (String name : role.names.split(" ")) {
                words.computeIfAbsent(name, any -> EnumSet.noneOf(PageRole.class))
                        .add(role);
            }
        }
        return words;
    }
}
