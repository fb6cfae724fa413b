package pullquote.article;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jose4j.jwt.JwtClaims;
import org.junit.jupiter.api.Test;

/** Tokens of an identity provider beside keys. */
@QuarkusTest
@QuarkusTestResource(value = PostgresForTests.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(value = IdentityProvider.class, restrictToAnnotatedClass = true)
class TokensOverHttpTest {

    @Test
    void tokenMayWhatItsScopesSay() throws Exception {
        String token = IdentityProvider.token(IdentityProvider.claims("openid articles:read"), IdentityProvider.KEY);
        get("/v1/articles", token).statusCode(200);
        get("/v1/keys/current", token)
                .statusCode(200)
                .body("name", equalTo("nora.quist"))
                .body("scopes", equalTo(List.of("read")));
        get("/v1/keys", token).statusCode(403).header("WWW-Authenticate", containsString("insufficient_scope"));
    }

    @Test
    void tokenWithoutOurScopesMayNothing() throws Exception {
        get("/v1/articles", IdentityProvider.token(IdentityProvider.claims("read write"), IdentityProvider.KEY))
                .statusCode(403);
    }

    @Test
    void keysAreGoodAsBefore() {
        get("/v1/articles", PostgresForTests.KEY).statusCode(200);
        given().get("/v1/articles").then().statusCode(401);
    }

    @Test
    void forgedForeignOrPastTokenIsRefused() throws Exception {
        refused(IdentityProvider.token(IdentityProvider.claims("articles:read"), IdentityProvider.key("other")));
        JwtClaims past = IdentityProvider.claims("articles:read");
        past.setExpirationTimeMinutesInTheFuture(-5);
        refused(IdentityProvider.token(past, IdentityProvider.KEY));
        JwtClaims audience = IdentityProvider.claims("articles:read");
        audience.setAudience("another service");
        refused(IdentityProvider.token(audience, IdentityProvider.KEY));
        JwtClaims issuer = IdentityProvider.claims("articles:read");
        issuer.setIssuer("https://elsewhere.example");
        refused(IdentityProvider.token(issuer, IdentityProvider.KEY));
    }

    @Test
    void tokenWithoutSignatureIsRefused() {
        refused(encoded("{\"alg\":\"none\"}") + "."
                + encoded(IdentityProvider.claims("articles:read").toJson()) + ".");
        refused("not.a.token");
    }

    private static void refused(String token) {
        get("/v1/articles", token).statusCode(401).header("WWW-Authenticate", containsString("invalid_token"));
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }

    private static ValidatableResponse get(String path, String token) {
        return given().header("Authorization", "Bearer " + token).get(path).then();
    }
}
