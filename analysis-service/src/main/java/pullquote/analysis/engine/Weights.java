package pullquote.analysis.engine;

import java.util.List;
import pullquote.analysis.nlp.Analysis;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.quote.Quotation;

/** Bytes of heap that a kept result takes, estimated from the sizes of its records on a 64-bit JVM, rather too many than too few. */
final class Weights {

    /** A key with its hash, the entry of the map, the lists of an analysis. */
    private static final int ENTRY = 600;
    /** A record with a span of its own. */
    private static final int MENTION = 64;

    private static final int ENTITY = 320;
    private static final int QUOTATION = 400;
    private static final int STRING = 56;

    private Weights() {}

    static int of(Analysis analysis) {
        long bytes = ENTRY + (long) MENTION * analysis.summary().sentences().size();
        for (Entity entity : analysis.entities()) {
            bytes += ENTITY + string(entity.name()) + (long) MENTION * entity.count();
            bytes += strings(entity.aliases());
            bytes += (long) ENTITY * entity.merges().size();
        }
        for (Quotation quotation : analysis.quotations()) {
            bytes += QUOTATION + (long) MENTION * quotation.parts().size();
            bytes += quotation.speaker().map(speaker -> string(speaker.name())).orElse(0L);
        }
        return (int) Math.min(bytes, Integer.MAX_VALUE);
    }

    private static long strings(List<String> strings) {
        return strings.stream().mapToLong(Weights::string).sum();
    }

    private static long string(String string) {
        return STRING + 2L * string.length();
    }
}
