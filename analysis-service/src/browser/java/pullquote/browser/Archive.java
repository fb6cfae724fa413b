package pullquote.browser;

import static io.restassured.RestAssured.given;

import io.restassured.path.json.JsonPath;
import java.util.concurrent.atomic.AtomicBoolean;
import pullquote.analysis.follow.ArticlesForTests;

/** Articles that were followed and analysed. */
final class Archive {

    private static final AtomicBoolean FILLED = new AtomicBoolean();
    private static final long PATIENCE_MILLIS = 30_000;

    private Archive() {}

    /** Some papers of three months, once for all tests, and waits until they are analysed. */
    static void fill(ArticlesForTests articles) {
        if (!FILLED.compareAndSet(false, true)) {
            return;
        }
        // Other tests may have stored some of their own.
        int before = analysed();
        String pier = Stories.PIER.text();
        articles.store("The Tern", "2026-09-02T08:00:00Z", pier);
        articles.store(
                "Westmark Post", "2026-09-03T08:00:00Z", pier.replace("Westmark Opens", "At Last, Westmark Opens"));
        articles.store("Westmark Post", "2026-11-03T08:00:00Z", pier.replace("the new pier", "a second pier"));
        articles.store(Stories.HOSTILE.publisher(), "2026-10-01T08:00:00Z", Stories.HOSTILE.text());
        for (int i = 0; i < 12; i++) {
            articles.store(
                    "The Tern",
                    "2026-10-1" + i % 10 + "T08:00:00Z",
                    "Tide " + i + "\n\nThe tide came in, said Nils Ebb" + "abcdefghijkl".charAt(i)
                            + "erg of Westmark. \"It will go out again by evening,\" he told " + "The Tern.");
        }
        await(before + 16);
    }

    private static void await(int articles) {
        long deadline = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (System.currentTimeMillis() < deadline) {
            if (analysed() >= articles) {
                return;
            }
            pause();
        }
        throw new AssertionError("Not analysed: " + given().get("/v1/follower").asString());
    }

    private static int analysed() {
        JsonPath follower = given().get("/v1/follower").jsonPath();
        boolean following = "following".equals(follower.getString("state"))
                && follower.getList("generations").size() == 1;
        return following ? follower.getInt("generations[0].articles") : 0;
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** The id of an entity. */
    static String entity(String name) {
        return given().get("/v1/entities?limit=100")
                .jsonPath()
                .getString("items.find { it.name == '" + name + "' }.id");
    }
}
