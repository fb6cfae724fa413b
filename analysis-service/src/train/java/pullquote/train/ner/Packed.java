package pullquote.train.ner;

import java.io.BufferedOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

/** Files that are compressed as well as GZIP can. */
final class Packed {

    private Packed() {}

    static DataOutputStream to(Path file) throws IOException {
        OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 16);
        return new DataOutputStream(new BufferedOutputStream(
                new GZIPOutputStream(out, 1 << 16) {
                    {
                        def.setLevel(9);
                    }
                },
                1 << 16));
    }
}
