package pullquote.article.key;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import org.jose4j.json.JsonUtil;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** What an identity provider tells of itself (OpenID Connect Discovery 1.0 §4). */
final class Issuer {

    private static final Duration TIMEOUT = Duration.ofSeconds(3);
    private static final int SKEW_SECONDS = 30;

    private Issuer() {}

    /** Judges tokens by the keys that the provider has now. */
    static JwtConsumer consumer(String issuer, String audience) {
        try {
            Map<String, Object> told =
                    JsonUtil.parseJson(get(issuer.replaceAll("/+$", "") + "/.well-known/openid-configuration"));
            if (!issuer.equals(told.get("issuer"))) {
                throw new IllegalStateException("It says that it is " + told.get("issuer"));
            }
            JsonWebKeySet keys = new JsonWebKeySet(get(String.valueOf(told.get("jwks_uri"))));
            return new JwtConsumerBuilder()
                    .setVerificationKeyResolver(new JwksVerificationKeyResolver(keys.getJsonWebKeys()))
                    // Signatures of the provider alone: no secrets that are shared, and no tokens without a signature.
                    .setJwsAlgorithmConstraints(new AlgorithmConstraints(
                            ConstraintType.PERMIT,
                            AlgorithmIdentifiers.RSA_USING_SHA256,
                            AlgorithmIdentifiers.RSA_USING_SHA512,
                            AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
                            AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
                            AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384))
                    .setExpectedIssuer(issuer)
                    .setExpectedAudience(audience)
                    .setRequireSubject()
                    .setRequireExpirationTime()
                    .setAllowedClockSkewInSeconds(SKEW_SECONDS)
                    .build();
        } catch (JoseException e) {
            throw new IllegalStateException("What it tells of itself cannot be read", e);
        }
    }

    private static String get(String uri) {
        HttpClient http = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(uri)).timeout(TIMEOUT).build();
        try {
            HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(uri + " answers " + answer.statusCode());
            }
            return answer.body();
        } catch (IOException e) {
            throw new UncheckedIOException(uri + " does not answer", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Stopped while asking " + uri, e);
        }
    }
}
