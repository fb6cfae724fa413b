package pullquote.article.hostile;

import static pullquote.article.hostile.LogWatch.MARK;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;

/**
 * A body made to cost time or memory, or to be taken for something else than it is.
 *
 * @param what it is, in words
 * @param refusedAs the media type as which it is to be refused; empty where it may be taken for the text that it is
 */
@SuppressWarnings("ArrayRecordComponent") // Never compared.
record HostileBody(String what, String refusedAs, byte[] bytes) {

    static Stream<HostileBody> all() {
        String utf8 = "A ferry sank off " + MARK + ".";
        return Stream.of(
                text("nothing", ""),
                json("deep arrays", "[".repeat(200_000)),
                json("deep objects", "{\"body\":".repeat(200_000)),
                json("deep array in a field", "{\"body\": " + "[".repeat(500_000) + "]".repeat(500_000) + "}"),
                json("deep object in an unknown field", "{\"x\": " + "{\"a\":".repeat(100_000)),
                json("a long number", "{\"body\": " + "9".repeat(1_500_000) + "}"),
                json("a huge exponent", "{\"body\": 1e999999999}"),
                json("a long name", "{\"" + MARK + "x".repeat(1_000_000) + "\": 1}"),
                json("a name with line breaks", "{\"\\r\\n\\u001b[31m" + MARK + "\": 1}"),
                json("a name twice", "{\"body\": \"" + utf8 + "\", \"body\": \"" + utf8 + "\"}"),
                json("many names", "{" + "\"a\": 1,".repeat(200_000) + "\"b\": 1}"),
                json("NUL", "{\"body\": \"a\\u0000" + MARK + "\"}"),
                json("half a pair", "{\"body\": \"a\\ud800" + MARK + "\"}"),
                json("null", "null"),
                json("a string", "\"" + MARK + "\""),
                json("comments", "/* " + MARK + " */ {}"),
                json("trailing tokens", "{\"body\": \"" + utf8 + "\"} {}"),
                json("JSON twice as an array", "[{\"body\": \"" + utf8 + "\"}]"),
                text("line breaks", "{\"body\": \"A b.\", \"url\": \"https://" + MARK + ".example/\\r\\nX: y\"}"),
                text("a long url", "{\"body\": \"A b.\", \"url\": \"https://e.example/" + "a".repeat(100_000) + "\"}"),
                text("a byline of marks", "{\"body\": \"A b.\", \"byline\": \"" + "\\u0300".repeat(900) + "\"}"),
                page("an attribute as long as the body", "<p " + "a".repeat(1_900_000) + "=1>" + MARK),
                page("many attributes", "<p " + "a=1 ".repeat(400_000) + ">" + MARK),
                page("deep elements", "<div>".repeat(100_000) + MARK),
                page("deep unclosed formatting", "<b><i>".repeat(100_000) + MARK),
                page("entities", "&lt;".repeat(400_000)),
                text("a line as long as the body", "a".repeat(2_000_000)),
                text("spaces", "a" + " ".repeat(1_999_000) + "b"),
                text("line ends", "a" + "\n".repeat(1_999_000) + "b"),
                text("lines", "By A B\n".repeat(250_000)),
                text("quotation marks", "\"".repeat(1_900_000)),
                text("commas", "Smith, ".repeat(270_000)),
                page("an XML bomb", "<!DOCTYPE a [<!ENTITY b \"" + MARK + "\"><!ENTITY c \"&b;&b;\">]><a>&c;</a>"),
                new HostileBody("bytes that are no UTF-8", "", new byte[] {
                    '{', (byte) 0xff, (byte) 0xfe, (byte) 0xc0, (byte) 0x80
                }),
                new HostileBody(
                        "UTF-16", "", ("\ufeff{\"body\": \"" + utf8 + "\"}").getBytes(StandardCharsets.UTF_16LE)),
                new HostileBody(
                        "halves of pairs in UTF-8", "", new byte[] {'a', (byte) 0xed, (byte) 0xa0, (byte) 0x80, 'b'}));
    }

    /** Zeros, packed by gzip to a thousandth. */
    static byte[] bomb(int megabytes) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < megabytes; i++) {
                gzip.write(zeros);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    private static HostileBody text(String what, String body) {
        return new HostileBody(what, "", body.getBytes(StandardCharsets.UTF_8));
    }

    private static HostileBody json(String what, String body) {
        return new HostileBody(what, "application/json", body.getBytes(StandardCharsets.UTF_8));
    }

    private static HostileBody page(String what, String body) {
        return new HostileBody(what, "text/html", body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return what;
    }
}
