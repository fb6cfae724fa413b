package pullquote.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;

/** A page without a mouse. */
record Keyboard(Page page) {

    /** Everything that can be followed, opened or filled in, and is shown. */
    private static final String USABLE = "a[href], button, input:not([type=hidden]), select, textarea, summary";

    /** More than any page of the tests has. */
    private static final int MOST_STEPS = 1000;

    /** Each stop shows that it has the focus, and together they are all there is to use. */
    void reachesEverything() {
        int usable = (int) page.evaluate(
                "all => [...document.querySelectorAll(all)].filter(e => e.checkVisibility()).length", USABLE);
        int reached = 0;
        for (int step = 0; step < MOST_STEPS && reached < usable; step++) {
            page.keyboard().press("Tab");
            assertThat(page.evaluate("""
                            all => { const e = document.activeElement;
                              if (e === document.body) return 'nothing has the focus';
                              if (!e.matches(all)) return 'fine';
                              e.reached = true;
                              return getComputedStyle(e).outlineStyle !== 'none' ? 'fine' : 'no outline: ' + e.outerHTML; }""", USABLE))
                    .as("stop %s of %s", step, usable)
                    .isEqualTo("fine");
            reached = (int)
                    page.evaluate("all => [...document.querySelectorAll(all)].filter(e => e.reached).length", USABLE);
        }
        assertThat(reached).as("stops").isEqualTo(usable);
    }

    /** The first stop is the way past the masthead. */
    void skipsToTheContent() {
        page.reload();
        page.keyboard().press("Tab");
        assertThat(page.locator(":focus").innerText()).isEqualTo("Skip to the content");
        assertThat(page.locator(":focus").boundingBox().x)
                .as("left edge, once focused")
                .isNotNegative();
        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        boolean inside = (boolean) page.evaluate("document.activeElement.closest('main, footer') !== null");
        assertThat(inside).as("the next stop is in the content").isTrue();
    }
}
