package pullquote.analysis.follow;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import pullquote.analysis.nlp.Analyzer;

@QuarkusTest
@QuarkusTestResource(value = OldAnalyses.class, restrictToAnnotatedClass = true)
class NewAnalyzerTest {

    @Test
    void rowsOfANewVersionTakeThePlaceOfTheOldOnesWhenTheyAreComplete() throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        List<String> versions = versions();
        while (!versions.equals(List.of(Analyzer.VERSION)) && System.nanoTime() < end) {
            assertThat(versions).isSubsetOf("0.0.1", Analyzer.VERSION);
            Thread.sleep(100);
            versions = versions();
        }
        assertThat(versions).containsExactly(Analyzer.VERSION);
        assertThat(get("/v1/publishers").getList("items")).isEmpty();
    }

    private static List<String> versions() {
        return get("/v1/follower").getList("generations.analyzer");
    }

    private static JsonPath get(String path) {
        return given().get(path).then().statusCode(200).extract().jsonPath();
    }
}
