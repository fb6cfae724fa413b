package pullquote.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Processor time of processes out of /proc; others that the machine is busy with hardly change it, unlike the clock on the wall. */
final class Processor {

    private static final double MICROS_OF_TICK = 10_000;
    private static final int USER_TIME = 11;

    private Processor() {}

    /** User and system time so far, in µs, to a hundredth of a second; 0 where there is no such process. */
    static double micros(long process) {
        try {
            String stat = Files.readString(Path.of("/proc/" + process + "/stat"));
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[USER_TIME]) + Long.parseLong(fields[USER_TIME + 1])) * MICROS_OF_TICK;
        } catch (IOException e) {
            return 0;
        }
    }
}
