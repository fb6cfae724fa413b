package pullquote.article.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.SslMode;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LookupOptionsTest {

    @Test
    void urlSaysWhereAndConfigurationSaysWho() {
        PgConnectOptions options = of("jdbc:postgresql://db.elmsworth.example/articles");
        assertThat(List.of(options.getHost(), options.getPort(), options.getDatabase(), options.getUser()))
                .containsExactly("db.elmsworth.example", 5432, "articles", "reader");
        assertThat(options.getPassword()).isEqualTo("secret");
    }

    @Test
    void roleInTheUrlWinsAsItDoesForJdbc() {
        PgConnectOptions options = of("jdbc:postgresql://localhost:6000/articles?user=other&password=a%26b");
        assertThat(options.getPort()).isEqualTo(6000);
        assertThat(options.getUser()).isEqualTo("other");
        assertThat(options.getPassword()).isEqualTo("a&b");
    }

    @Test
    void protectionIsTheOneThatWasAskedFor() {
        PgConnectOptions full =
                of("jdbc:postgresql://db/articles?sslmode=verify-full&sslrootcert=/run/postgres-ca/ca.crt");
        assertThat(full.getSslMode()).isEqualTo(SslMode.VERIFY_FULL);
        assertThat(full.getHostnameVerificationAlgorithm()).isEqualTo("HTTPS");
        assertThat(full.isTrustAll()).isFalse();
        assertThat(of("jdbc:postgresql://db/articles?sslmode=require").getSslMode())
                .isEqualTo(SslMode.REQUIRE);
        assertThat(of("jdbc:postgresql://db/articles").getSslMode()).isEqualTo(SslMode.PREFER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:postgresql://one,two/articles",
                "jdbc:postgresql://one:5432,two:5432/articles?targetServerType=primary",
                "jdbc:postgresql://db/articles?sslmode=allow",
                "jdbc:postgresql://db/articles?sslmode=verify-full",
                "jdbc:postgresql://db/articles?sslmode=require&sslrootcert=/ca.crt",
                "jdbc:postgresql://db/articles?sslmode=verify-full&sslrootcert=/ca.crt&sslcert=/mine.crt",
                "jdbc:postgresql://db/articles?currentSchema=news",
                "jdbc:postgresql://db/",
                "jdbc:postgresql:articles",
                "jdbc:postgresql://db/art icles",
                "jdbc:other://db/articles"
            })
    void whatIsNotUnderstoodIsLeftToJdbc(String url) {
        assertThat(LookupOptions.of(url, "reader", "secret")).isEmpty();
    }

    private static PgConnectOptions of(String url) {
        Optional<PgConnectOptions> options = LookupOptions.of(url, "reader", "secret");
        assertThat(options).as(url).isPresent();
        return options.get();
    }
}
