package pullquote.launcher;

import java.io.PrintStream;

/** Says what is going on while a person waits: a line a step, and the seconds where the output is a terminal. */
final class Progress {

    private final PrintStream out;
    private final boolean terminal;
    private String current = "";
    private long since = System.nanoTime();

    Progress(PrintStream out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    void step(String name) {
        done();
        current = name;
        since = System.nanoTime();
        out.print("Starting " + name + " …" + (terminal ? "" : "\n"));
        out.flush();
    }

    void tick() {
        if (terminal && !current.isEmpty()) {
            out.printf("\rStarting %s … %d s", current, (System.nanoTime() - since) / 1_000_000_000L);
            out.flush();
        }
    }

    void count(String what, int done, int all) {
        if (terminal) {
            out.printf("\r%s %d of %d", what, done, all);
        } else if (done == all || done % 10 == 0) {
            out.printf("%s %d of %d%n", what, done, all);
        }
        if (terminal && done == all) {
            out.println();
        }
        out.flush();
    }

    void done() {
        if (terminal && !current.isEmpty()) {
            out.printf("\rStarting %s … done in %.1f s%n", current, (System.nanoTime() - since) / 1e9);
        }
        current = "";
    }
}
