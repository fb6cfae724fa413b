package pullquote.article;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What PostgreSQL raises in trouble is raised here by triggers, for articles of a publisher that is named after it. */
@QuarkusTest
@QuarkusTestResource(PostgresForTests.class)
class TroubledDatabaseTest {

    private static final String NOW = "raises ";
    private static final String AT_COMMIT = "raises at commit ";

    @Inject
    DataSource database;

    @BeforeAll
    static void raise() throws SQLException {
        asOwner("create function raise_state() returns trigger language plpgsql as $$"
                + " begin raise exception using errcode = right(new.publisher, 5), message = 'trouble'; end $$");
        asOwner("create trigger raise_state before insert on article for each row"
                + " when (new.publisher like 'raises _____') execute function raise_state()");
        asOwner("create constraint trigger raise_state_at_commit after insert on article"
                + " deferrable initially deferred for each row"
                + " when (new.publisher like 'raises at commit _____') execute function raise_state()");
    }

    @AfterAll
    static void raiseNoMore() throws SQLException {
        asOwner("drop function raise_state cascade");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "08000", "08006", "25006", "28000", "40001", "40P01", "53000", "53100", "53200", "53300", "53400",
                "55P03", "57014", "57P01", "57P02", "57P03", "58030"
            })
    void troubleOfTheDatabaseIsUnavailableWithATimeToComeBack(String state) {
        assertUnavailable(state, post(NOW + state));
        assertUnavailable(state + " at commit", post(AT_COMMIT + state));
    }

    @Test
    void callerIsToldThatTheDiskIsFullOrTheDatabaseReadOnly() {
        assertThat(post(NOW + "53100").<String>path("detail")).contains("no room");
        assertThat(post(NOW + "25006").<String>path("detail")).contains("no writes");
    }

    @Test
    void mistakeOfOursIsNotCalledTroubleAndTellsNothingOfTheInside() {
        for (String mistake : List.of("22012", "42P01", "XX000")) {
            Response answer = post(NOW + mistake);
            assertThat(answer.statusCode()).isEqualTo(500);
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.asString())
                    .doesNotContain(mistake)
                    .doesNotContain("trouble")
                    .doesNotContain("org.");
        }
    }

    @Test
    void callerIsToldToComeBackWhenAllConnectionsAreInUse() {
        List<Connection> taken = new ArrayList<>();
        try {
            while (taken.size() < 1_000) {
                taken.add(database.getConnection());
            }
        } catch (SQLException e) {
            // There is none left.
            assertUnavailable("no connection left", given().get("/v1/articles"));
        } finally {
            taken.forEach(TroubledDatabaseTest::close);
        }
        assertThat(given().get("/v1/articles").statusCode()).isEqualTo(200);
    }

    static void assertUnavailable(String what, Response answer) {
        assertThat(answer.statusCode()).as(what + ": " + answer.asString()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).as(what).matches("[1-9]\\d*");
        assertThat(answer.contentType()).as(what).startsWith("application/problem+json");
        assertThat(answer.<Integer>path("status")).isEqualTo(503);
    }

    private static void close(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Response post(String publisher) {
        return given().header("Authorization", "Bearer " + PostgresForTests.KEY)
                .contentType("application/json")
                .body("{\"publisher\": \"" + publisher + "\", \"body\": \"Trouble of " + UUID.randomUUID() + ".\"}")
                .post("/v1/articles");
    }

    private static void asOwner(String statement) throws SQLException {
        var config = ConfigProvider.getConfig();
        try (Connection owner = DriverManager.getConnection(
                config.getValue("pullquote.db.url", String.class),
                config.getValue("pullquote.db.migration.user", String.class),
                config.getValue("pullquote.db.migration.password", String.class))) {
            owner.createStatement().execute(statement);
        }
    }
}
