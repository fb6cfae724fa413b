package pullquote.article.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

class OneLineTest {

    private static final String FORGED = "x\r\n2026-11-24 ERROR all is lost\u001b[31m\u2028\u202e";

    private final OneLine filter = new OneLine();

    @Test
    void messageStaysOnItsLine() {
        ExtLogRecord entry = new ExtLogRecord(Level.INFO, "Sent: %s", ExtLogRecord.FormatStyle.PRINTF, "test");
        entry.setParameters(new Object[] {FORGED});
        assertThat(filter.isLoggable(entry)).isTrue();
        assertThat(entry.getFormattedMessage())
                .isEqualTo("Sent: x\\u000d\\u000a2026-11-24 ERROR all is lost\\u001b[31m\\u2028\\u202e");
    }

    @Test
    void messageOfAnExceptionStaysOnItsLineWithItsFramesAndCauses() {
        IllegalStateException thrown = new IllegalStateException("outside", new IllegalArgumentException(FORGED));
        ExtLogRecord entry = new ExtLogRecord(Level.SEVERE, "Failed", "test");
        entry.setThrown(thrown);
        filter.isLoggable(entry);
        StringWriter printed = new StringWriter();
        entry.getThrown().printStackTrace(new PrintWriter(printed));
        assertThat(printed.toString())
                .startsWith("java.lang.IllegalStateException: outside")
                .contains("Caused by: java.lang.IllegalArgumentException: x\\u000d\\u000a2026")
                .contains("OneLineTest.java")
                .doesNotContain("\u001b")
                .doesNotContain("\n2026");
    }

    @Test
    void ordinaryEntriesAreLeftAsTheyAre() {
        IllegalStateException thrown = new IllegalStateException("a\ttab and «é» are fine");
        ExtLogRecord entry = new ExtLogRecord(Level.INFO, "Started in %ss", ExtLogRecord.FormatStyle.PRINTF, "test");
        entry.setParameters(new Object[] {3});
        entry.setThrown(thrown);
        filter.isLoggable(entry);
        assertThat(entry.getFormattedMessage()).isEqualTo("Started in 3s");
        assertThat(entry.getThrown()).isSameAs(thrown);
    }
}
