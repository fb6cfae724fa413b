package pullquote.analysis.across;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import pullquote.analysis.rest.ArticleServiceStandIn;

/** Without a database, as by default: the service runs, and says what it cannot tell. */
@QuarkusTest
@QuarkusTestResource(ArticleServiceStandIn.class)
class NotFollowingTest {

    @Test
    void questionsAcrossArticlesSayWhatTheyNeed() {
        for (String path : List.of("/v1/entities", "/v1/speakers", "/v1/quotes", "/v1/publishers", "/v1/follower")) {
            given().get(path)
                    .then()
                    .statusCode(404)
                    .contentType("application/problem+json")
                    .body("detail", containsString("PULLQUOTE_FOLLOW=true"));
        }
    }

    @Test
    void serviceIsReadyWithoutADatabase() {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        given().port(port).get("/q/health/ready").then().statusCode(200).body("status", equalTo("UP"));
    }
}
