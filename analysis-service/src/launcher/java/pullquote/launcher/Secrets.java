package pullquote.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;

/** Secrets of 32 random bytes, and the files that only their owner may read. */
final class Secrets {

    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private Secrets() {}

    static String random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The secret in a file, made at the first call. */
    static String in(Path file) throws IOException {
        if (!Files.exists(file)) {
            // Written aside and moved, so that a kill in between leaves no half-written secret.
            Path draft = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(draft);
            Files.createFile(draft, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
            Files.writeString(draft, random() + "\n", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            Files.move(draft, file);
        }
        return Files.readString(file).strip();
    }
}
