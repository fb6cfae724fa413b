package pullquote.analysis.nlp.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import pullquote.analysis.nlp.text.Segmenter;

class ValueFinderTest {

    private static final Segmenter SEGMENTER = Segmenter.load();
    /** A Tuesday. */
    private static final LocalDate PUBLISHED = LocalDate.of(2026, 11, 24);

    private final ValueFinder finder = ValueFinder.load();

    private List<Entity> find(String text, EntityType type, Optional<LocalDate> published) {
        return finder.find(SEGMENTER.read(text), Set.of(type), published);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The mill opened on 3 March 1998.              | 3 March 1998       | 1998-03-03
            The mill opened on March 3, 1998, in rain.    | March 3, 1998      | 1998-03-03
            The ship sank on the 9th of May 1921.         | the 9th of May 1921 | 1921-05-09
            It closes on 2027-02-28 for good.             | 2027-02-28         | 2027-02-28
            It opened in October 2019.                    | October 2019       | 2019-10
            It has stood here since 1884.                 | 1884               | 1884
            The fashion of the 1970s is back.             | the 1970s          | 1970/1979
            She left yesterday.                           | yesterday          | 2026-11-23
            The vote is tomorrow.                         | tomorrow           | 2026-11-25
            He resigned on Friday.                        | Friday             | 2026-11-20
            He resigned on Tuesday.                       | Tuesday            | 2026-11-24
            The court will meet on Friday.                | Friday             | 2026-11-27
            The fair ended last Tuesday.                  | last Tuesday       | 2026-11-17
            The fair begins next Monday.                  | next Monday        | 2026-11-30
            Nov. 20 was the coldest day.                  | Nov. 20            | 2026-11-20
            The bridge fell on 30 December.               | 30 December        | 2026-12-30
            Prices fell in August.                        | August             | 2026-08
            Prices fell in December.                      | December           | 2025-12
            The team will play in May.                    | May                | 2027-05
            Sales rose last month.                        | last month         | 2026-10
            Sales rose last year.                         | last year          | 2025
            The strike begins next week.                  | next week          | 2026-W49
            They met three years ago.                     | three years ago    | 2023
            The dog was lost two days ago.                | two days ago       | 2026-11-22
            """)
    void dateIsResolvedAgainstTheDayOfPublication(String text, String form, String value) {
        List<Entity> dates = find(text, EntityType.DATE, Optional.of(PUBLISHED));

        assertThat(dates).singleElement().satisfies(date -> {
            assertThat(date.name()).isEqualTo(form);
            assertThat(date.value()).contains(value);
        });
    }

    @ParameterizedTest
    @CsvSource({"He resigned on Friday.", "Nov. 20 was the coldest day.", "She left yesterday."})
    void relativeDateHasNoValueWhereNobodyKnowsTheDayOfPublication(String text) {
        assertThat(find(text, EntityType.DATE, Optional.empty()))
                .singleElement()
                .satisfies(date -> assertThat(date.value()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            You may march on, she said.
            The crew of 1984 people slept in 1200 beds.
            The number 2019 bus was late.
            Route 9, 12 and 30 were closed.
            """)
    void wordsAndNumbersThatAreNoDatesAreLeftAlone(String text) {
        assertThat(find(text, EntityType.DATE, Optional.of(PUBLISHED))).isEmpty();
    }

    @Test
    void februaryThirtiethHasNoValue() {
        assertThat(find("They met on 30 February 2020.", EntityType.DATE, Optional.of(PUBLISHED)))
                .singleElement()
                .satisfies(date -> assertThat(date.value()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            The firm paid $3.5 billion for it.            | $3.5 billion       | 3500000000 USD
            It costs £12.50 a month.                      | £12.50             | 12.5 GBP
            The fine was €40m in all.                     | €40m               | 40000000 EUR
            A loan of US$1,200,000 was granted.           | US$1,200,000       | 1200000 USD
            The prize is 250,000 euros this time.         | 250,000 euros      | 250000 EUR
            They found two million dollars in it.         | two million dollars | 2000000 USD
            A ticket is 75 cents today.                   | 75 cents           | 0.75 USD
            The budget is USD 5 million for now.          | USD 5 million      | 5000000 USD
            It lost 3 billion yen again.                  | 3 billion yen      | 3000000000 JPY
            They raised half a million pounds there.      | half a million pounds | 500000 GBP
            """)
    void amountHasItsCurrency(String text, String form, String value) {
        assertThat(find(text, EntityType.MONEY, Optional.empty()))
                .singleElement()
                .satisfies(amount -> {
                    assertThat(amount.name()).isEqualTo(form);
                    assertThat(amount.value()).contains(value);
                });
    }

    @ParameterizedTest
    @CsvSource({
        "Of the ten players three won.",
        "She lost 20 pounds in spring.",
        "Potatoes are sold by the pound; a pound is enough.",
        "Call $12345678901234567890 now."
    })
    void wordsAndNumbersThatAreNoAmountsAreLeftAlone(String text) {
        assertThat(find(text, EntityType.MONEY, Optional.empty())).isEmpty();
    }

    @Test
    void leapDayIsResolvedInTheYearThatHasOne() {
        assertThat(find("They met on 29 February.", EntityType.DATE, Optional.of(LocalDate.of(2028, 3, 10))))
                .singleElement()
                .satisfies(date -> assertThat(date.value()).contains("2028-02-29"));
    }

    @Test
    void equalAmountsAreOneEntity() {
        assertThat(find("They wanted $2 million. Two million dollars is a lot.", EntityType.MONEY, Optional.empty()))
                .singleElement()
                .satisfies(amount -> {
                    assertThat(amount.count()).isEqualTo(2);
                    assertThat(amount.aliases()).containsExactly("Two million dollars");
                });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Turnout was 61.5% at noon.                    | 61.5%              | 61.5
            Prices rose 7 per cent in spring.             | 7 per cent         | 7
            Some 12 percent said no.                      | 12 percent         | 12
            Ten percent said no.                          | Ten percent        | 10
            """)
    void percentageIsANumber(String text, String form, String value) {
        assertThat(find(text, EntityType.PERCENT, Optional.empty()))
                .singleElement()
                .satisfies(percent -> {
                    assertThat(percent.name()).isEqualTo(form);
                    assertThat(percent.value()).contains(value);
                });
    }

    @Test
    void percentagePointsAreNoPercentage() {
        assertThat(find("The rate rose by 2 percentage points.", EntityType.PERCENT, Optional.empty()))
                .isEmpty();
    }

    @Test
    void onlyTheTypesThatAreWantedAreFound() {
        String text = "On Friday it paid $5, or 3% of it.";
        assertThat(finder.find(SEGMENTER.read(text), Set.of(), Optional.empty()))
                .isEmpty();
        assertThat(finder.find(SEGMENTER.read(text), ValueFinder.TYPES, Optional.empty()))
                .extracting(Entity::type)
                .containsExactly(EntityType.DATE, EntityType.MONEY, EntityType.PERCENT);
    }
}
