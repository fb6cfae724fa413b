package pullquote.analysis.webhook;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Sends one message. Redirects are not followed: where one leads was not checked, and a receiver has no need of them. */
@ApplicationScoped
class Sender {

    private final WebhookSettings settings;
    private final HttpClient http;

    Sender(Vertx vertx, WebhookSettings settings) {
        this.settings = settings;
        this.http = vertx.createHttpClient(new HttpClientOptions()
                .setConnectTimeout((int) settings.timeout().toMillis())
                .setKeepAlive(false)
                .setVerifyHost(true));
    }

    /** What went wrong; empty where the receiver has taken it (a status from 200 to 299). */
    Optional<String> send(String url, byte[] secret, UUID id, String body) throws InterruptedException {
        try {
            Destination destination = Destination.resolve(url, settings.allow().orElse(List.of()));
            int status = http.request(options(destination, secret, id, body))
                    .compose(request -> request.send(Buffer.buffer(body)))
                    .map(response -> {
                        int code = response.statusCode();
                        // The answer's body is of no use, however long it is.
                        response.exceptionHandler(reset -> {});
                        response.request().reset();
                        return code;
                    })
                    .toCompletionStage()
                    .toCompletableFuture()
                    .get(settings.timeout().toMillis() + 1000, TimeUnit.MILLISECONDS);
            return status / 100 == 2 ? Optional.empty() : Optional.of("The receiver answered with status " + status);
        } catch (Destination.RefusedException e) {
            return Optional.of(String.valueOf(e.getMessage()));
        } catch (ExecutionException e) {
            return Optional.of(String.valueOf(Optional.ofNullable(e.getCause()).orElse(e)));
        } catch (TimeoutException e) {
            return Optional.of(
                    "The receiver did not answer within " + settings.timeout().toSeconds() + " s");
        }
    }

    private RequestOptions options(Destination destination, byte[] secret, UUID id, String body) {
        Instant now = Instant.now();
        return new RequestOptions()
                .setMethod(HttpMethod.POST)
                // The connection goes to the address that was checked; the name is for the certificate and the Host
                // field.
                .setServer(SocketAddress.inetSocketAddress(
                        destination.port(), destination.address().getHostAddress()))
                .setHost(destination.uri().getHost())
                .setPort(destination.port())
                .setSsl(destination.isSecure())
                .setURI(destination.target())
                .setTimeout(settings.timeout().toMillis())
                .setFollowRedirects(false)
                .putHeader("content-type", "application/json")
                .putHeader("user-agent", "pullquote")
                .putHeader("webhook-id", id.toString())
                .putHeader("webhook-timestamp", Long.toString(now.getEpochSecond()))
                .putHeader("webhook-signature", Signature.of(secret, id.toString(), now, body));
    }

    @PreDestroy
    void close() {
        http.close();
    }
}
