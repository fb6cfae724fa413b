package pullquote.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;

/** A page in one of the states that it can be in. */
enum State {
    ARTICLES("/"),
    ARTICLES_NONE_STORED("/"),
    ARTICLES_NONE_MATCHES("/?q=nothing&publisher=The+Tern&from=2026-01-01"),
    ARTICLES_FOUND("/?q=ferries"),
    ARTICLE("/articles/" + Stories.PIER.id()),
    ARTICLE_BARE("/articles/" + Stories.BARE.id()),
    ARTICLE_LONG("/articles/" + Stories.LONG.id()),
    ARTICLE_FOREIGN("/articles/" + Stories.FOREIGN.id()),
    ARTICLE_HOSTILE("/articles/" + Stories.HOSTILE.id()),
    ARTICLE_REVISED("/articles/" + Stories.PIER.id()),
    COMPARISON("/articles/" + Stories.PIER.id() + "/revisions/1...2"),
    COMPARISON_UNKNOWN("/articles/" + Stories.PIER.id() + "/revisions/7...8"),
    ENTITIES_NOT_KEPT("/entities"),
    QUOTES_NOT_KEPT("/quotes"),
    ARTICLE_UNKNOWN("/articles/00000000-0000-7000-8000-000000000000"),
    PASTE("/paste"),
    PASTE_ANALYSED("/paste"),
    PASTE_OF_NOTHING("/paste");

    private final String path;

    State(String path) {
        this.path = path;
    }

    Response openFor(Visitor visitor) {
        prepare();
        Response response = visitor.open(path);
        return switch (this) {
            case PASTE_ANALYSED -> send(visitor.page, Stories.PIER.body());
            case PASTE_OF_NOTHING -> send(visitor.page, " ");
            default -> response;
        };
    }

    private static Response send(Page page, String text) {
        page.locator("textarea").fill(text);
        return page.waitForNavigation(() -> page.locator("main form button").click());
    }

    private void prepare() {
        Newsroom.holds(Stories.PIER, Stories.BARE, Stories.LONG, Stories.FOREIGN, Stories.HOSTILE);
        switch (this) {
            case ARTICLES_NONE_STORED, ARTICLES_NONE_MATCHES -> Newsroom.holdsNothing();
            case ARTICLES_FOUND -> Newsroom.finds(Stories.PIER, "ferries");
            case ARTICLE_REVISED, COMPARISON -> Newsroom.hasRevised(Stories.PIER);
            default -> {}
        }
    }
}
