package pullquote.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalUrlTest {

    private static final String STORY = "https://elmsworth.example/2026/bridge-closed";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // scheme, host, port
                "http://elmsworth.example/2026/bridge-closed",
                "HTTPS://Elmsworth.Example/2026/bridge-closed",
                "https://www.elmsworth.example/2026/bridge-closed",
                "https://www2.elmsworth.example/2026/bridge-closed",
                "https://elmsworth.example:443/2026/bridge-closed",
                "http://elmsworth.example:80/2026/bridge-closed",
                "https://elmsworth.example./2026/bridge-closed",
                // slashes, fragments, empty queries
                "https://elmsworth.example/2026/bridge-closed/",
                "https://elmsworth.example/2026/bridge-closed#comments",
                "https://elmsworth.example/2026/bridge-closed/#:~:text=cracks",
                "https://elmsworth.example/2026/bridge-closed?",
                "https://elmsworth.example/2026/bridge-closed?&",
                "https://elmsworth.example//2026/bridge-closed",
                "https://elmsworth.example/2026/./bridge-closed",
                "https://elmsworth.example/2025/../2026/bridge-closed",
                // where the reader came from
                "https://elmsworth.example/2026/bridge-closed?utm_source=mail&utm_medium=x",
                "https://elmsworth.example/2026/bridge-closed?UTM_Source=mail",
                "https://elmsworth.example/2026/bridge-closed?fbclid=IwAR0",
                "https://elmsworth.example/2026/bridge-closed?gclid=1&msclkid=2",
                "https://elmsworth.example/2026/bridge-closed?mc_cid=1&mc_eid=2",
                "https://elmsworth.example/2026/bridge-closed?at_medium=RSS&at_campaign=KARANGA",
                "https://elmsworth.example/2026/bridge-closed?ref=home&smid=tw-share",
                "https://elmsworth.example/2026/bridge-closed?CMP=share_btn_tw",
                // phones and AMP
                "https://m.elmsworth.example/2026/bridge-closed",
                "https://mobile.elmsworth.example/2026/bridge-closed",
                "https://amp.elmsworth.example/2026/bridge-closed",
                "https://elmsworth.example/amp/2026/bridge-closed",
                "https://elmsworth.example/2026/bridge-closed/amp",
                "https://elmsworth.example/2026/bridge-closed/amp/",
                "https://elmsworth.example/2026/bridge-closed.amp",
                "https://elmsworth.example/2026/bridge-closed?amp",
                "https://elmsworth.example/2026/bridge-closed?amp=1",
                "https://elmsworth.example/2026/bridge-closed?outputType=amp",
                "https://elmsworth.example/2026/bridge-closed?m=1",
                "https://www.google.com/amp/s/elmsworth.example/2026/bridge-closed",
                "https://www.google.co.uk/amp/s/www.elmsworth.example/2026/bridge-closed?amp=1",
                "https://elmsworth-example.cdn.ampproject.org/c/s/elmsworth.example/2026/bridge-closed",
                "https://elmsworth-example.cdn.ampproject.org/v/s/elmsworth.example/2026/bridge-closed/amp",
                // percent signs
                "https://elmsworth.example/2026/bridge%2Dclosed",
                "https://elmsworth.example/%32026/bridge-closed",
            })
    void variantIsTheSameArticle(String variant) {
        assertThat(key(variant)).isEqualTo(key(STORY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://elmsworth.example/2026/bridge-open",
                "https://elmsworth.example/2026/Bridge-Closed",
                "https://elmsworth.example:8443/2026/bridge-closed",
                "https://sport.elmsworth.example/2026/bridge-closed",
                "https://elmsworth.example/2026/bridge-closed?page=2",
                "https://elmsworth.example/2026/bridge-closed?id=7",
                "https://elmsworth.example/2026/bridge-closed.html",
                "https://elmsworth.example/2026",
                "https://elmsworth.example/amplifier/2026/bridge-closed",
                "https://elmsworth.example/2026/bridge%2Fclosed",
                "https://m.example/2026/bridge-closed",
                "https://other.example/2026/bridge-closed",
            })
    void otherAddressIsAnotherArticle(String other) {
        assertThat(key(other)).isNotEqualTo(key(STORY));
    }

    @ParameterizedTest
    @CsvSource({
        "https://a.example/s?b=2&a=1, https://a.example/s?a=1&b=2",
        "https://a.example/s?a=1&utm_id=3&b=2, https://a.example/s?b=2&a=1",
        "https://a.example/caf%C3%A9, https://a.example/café",
        "https://a.example/caf%c3%a9, https://a.example/caf%C3%A9",
        "https://bücher.example/s, https://xn--bcher-kva.example/s",
        "https://BÜCHER.example/s, https://bücher.example/s",
        "https://a.example/s?q=caf%C3%A9, https://a.example/s?q=café",
        "https://a.example/a b, https://a.example/a%20b",
        "https://a.example, https://a.example/",
        "https://a.example/story.amp.html, https://a.example/story.html",
    })
    void pairIsTheSameArticle(String one, String other) {
        assertThat(key(one)).isEqualTo(key(other));
    }

    @Test
    void addressForPeopleKeepsWhatTheyNeed() {
        assertThat(CanonicalUrl.parse("http://www.elmsworth.example/s/?b=2&a=1&utm_source=x#top")
                        .url())
                .isEqualTo("http://www.elmsworth.example/s/?b=2&a=1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "elmsworth.example/s",
                "/s",
                "javascript:alert(1)",
                "ftp://elmsworth.example/s",
                "https://",
                "https:///s",
                "https://a.example/%zz",
                "https://a.example:port/",
                "mailto:desk@elmsworth.example",
            })
    void whatIsNoAddressOfTheWebIsRefused(String given) {
        assertThatThrownBy(() -> CanonicalUrl.parse(given)).isInstanceOf(HttpProblem.class);
        assertThat(CanonicalUrl.tryParse(given)).isEmpty();
    }

    @Test
    void addressOfAnAddressIsItself() {
        for (String given : new String[] {
            STORY + "?b=2&a=1", "https://bücher.example/café?q=ü", "https://www.google.com/amp/s/a.example/s/amp"
        }) {
            CanonicalUrl once = CanonicalUrl.parse(given);
            assertThat(CanonicalUrl.parse(once.url())).isEqualTo(once);
        }
    }

    private static String key(String url) {
        return CanonicalUrl.parse(url).key();
    }
}
