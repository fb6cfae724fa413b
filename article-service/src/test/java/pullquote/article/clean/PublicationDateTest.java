package pullquote.article.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDateTest {

    private static final String BODY =
            "<p>The ferry to Sele ran aground off the pier on Monday evening, and forty passengers were taken off in boats, the harbour office said.</p>"
                    + "<p>Nobody was hurt. Divers will look at the hull as soon as the wind allows it, the owner of the ferry said in a statement.</p>";

    private static Optional<Instant> date(String head, String belowHeadline) {
        return date(head, belowHeadline, Optional.empty());
    }

    private static Optional<Instant> date(String head, String belowHeadline, Optional<String> url) {
        return HtmlCleaner.clean(
                        "<html><head><title>Ferry Runs Aground Off Sele</title>" + head
                                + "</head><body><main><h1>Ferry Runs Aground Off Sele</h1>" + belowHeadline + BODY
                                + "</main><footer>© 2031 The Carrow Times</footer></body></html>",
                        url)
                .publishedAt();
    }

    private static String published(String time) {
        return "<meta property=\"article:published_time\" content=\"" + time + "\">";
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
                    March 9, 2026             | 2026-03-09T00:00:00Z
                    Mar. 9th, 2026, 7:05 p.m. | 2026-03-09T19:05:00Z
                    Monday 9 March 2026 07:05 | 2026-03-09T07:05:00Z
                    2026-03-09 07:05:11       | 2026-03-09T07:05:11Z
                    9. März 2026, 7:05 Uhr    | 2026-03-09T07:05:00Z
                    Publié le 1er août 2026   | 2026-08-01T00:00:00Z
                    9 de marzo de 2026        | 2026-03-09T00:00:00Z
                    9 марта 2026              | 2026-03-09T00:00:00Z
                    18 Ağustos 2026           | 2026-08-18T00:00:00Z
                    5. února 2026             | 2026-02-05T00:00:00Z
                    2026年3月9日                | 2026-03-09T00:00:00Z
                    2026. 3. 9.               | 2026-03-09T00:00:00Z
                    09.03.2026                | 2026-03-09T00:00:00Z
                    23/03/2026                | 2026-03-23T00:00:00Z
                    03/23/2026                | 2026-03-23T00:00:00Z
                    By Ana Sol on March 9, 2026 in Harbours | 2026-03-09T00:00:00Z
                    """)
    void dateBelowTheHeadlineIsRead(String shown, Instant expected) {
        assertThat(date("", "<div>" + shown + "</div>")).hasValue(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31 February 2026", "March 9", "2026", "01/01/1970", "03/04/2026", "99.99.2026", "12:30"})
    void noDateIsMadeOutOfWhatTellsNone(String shown) {
        assertThat(date("", "<div>" + shown + "</div>")).isEmpty();
    }

    @Test
    void hourToldToMachinesIsKeptWhereTheDayAgrees() {
        assertThat(date(published("2026-03-09T18:05:11+01:00"), "<div>9 March 2026</div>"))
                .hasValue(Instant.parse("2026-03-09T17:05:11Z"));
    }

    @Test
    void dayIsThatOfThePapersOwnCalendar() {
        String lateEvening = published("2026-03-10T02:30:00Z");
        assertThat(date(lateEvening, "<div>March 9, 2026 | 9:30pm</div>"))
                .hasValue(Instant.parse("2026-03-09T23:59:59Z"));
        assertThat(date(published("2026-03-09T21:30:00-05:00"), "")).hasValue(Instant.parse("2026-03-09T23:59:59Z"));
        assertThat(date(published("2026-03-10T00:30:00+02:00"), "")).hasValue(Instant.parse("2026-03-10T00:00:00Z"));
        assertThat(date(lateEvening, "", Optional.of("https://carrow.example/2026/03/09/ferry")))
                .hasValue(Instant.parse("2026-03-09T23:59:59Z"));
    }

    @Test
    void dayOfPublicationIsTakenBeforeTheDayOfAnUpdate() {
        assertThat(date("", "<p>Last updated: 12 March 2026. First published 9 March 2026</p>"))
                .hasValue(Instant.parse("2026-03-09T00:00:00Z"));
        assertThat(date("", "<p>Published Mar 9, 2026 | Updated Mar 10, 2026</p>"))
                .hasValue(Instant.parse("2026-03-09T00:00:00Z"));
    }

    @Test
    void dayOfTheVersionIsTakenWhereThatAloneIsShown() {
        assertThat(date(published("2024-01-05T10:00:00Z"), "<div>Updated: 12 March 2026</div>"))
                .hasValue(Instant.parse("2026-03-12T00:00:00Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<figure><figcaption>The ferry at the pier, April 2, 2024</figcaption></figure>",
                "<p>The ferry was built by the yard of Pell and first put to sea on April 2, 2024, with forty passengers.</p>",
                "<aside class=\"related\"><h3>Related</h3><a href=\"/x\">New pier opens</a> <span>April 2, 2024</span></aside>",
                "<div class=\"comments\"><p>Ana</p><time>April 2, 2024</time></div>"
            })
    void datesOfOtherThingsAreNotTheArticles(String other) {
        assertThat(date(published("2026-03-09T17:05:11Z"), other)).hasValue(Instant.parse("2026-03-09T17:05:11Z"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "https://carrow.example/2026/03/09/ferry,2026-03-09",
        "https://carrow.example/2026/3/9/ferry,2026-03-09",
        "https://carrow.example/news/2026-03-09-ferry,2026-03-09",
        "https://carrow.example/news/20260309/ferry,2026-03-09",
        "https://carrow.example/2026/mar/09/ferry,2026-03-09",
        "https://carrow.example/2026/11/28/ferry,2026-11-28",
        "https://carrow.example/2026/11/ferry,",
        "https://carrow.example/2026/ferry,",
        "https://carrow.example/2026/11/112-ferries,"
    })
    void addressGivesADayOnlyWhereItHoldsOne(String url, String day) {
        assertThat(date("", "", Optional.of(url)).map(at -> at.toString().substring(0, 10)))
                .isEqualTo(Optional.ofNullable(day));
    }

    @Test
    void dataOfScriptsIsTheLastResort() {
        String one = "<script>var page = {\"publishedDate\": \"2026-03-09T17:05:11Z\"};</script>";
        assertThat(date(one, "")).hasValue(Instant.parse("2026-03-09T17:05:11Z"));
        assertThat(date(one + one.replace("03-09", "04-11"), "")).isEmpty();
    }
}
