package pullquote.analysis.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.nlp.summary.Summary;
import pullquote.analysis.nlp.text.Span;

/** A sentence of a summary. */
record SentenceView(
        String text,
        int start,
        int end,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> reasons) {

    static List<SentenceView> of(String text, Summary summary, boolean explain) {
        List<SentenceView> sentences = new ArrayList<>();
        for (int i = 0; i < summary.sentences().size(); i++) {
            Span span = summary.sentences().get(i);
            sentences.add(new SentenceView(
                    span.of(text),
                    span.start(),
                    span.end(),
                    explain ? summary.reasons().get(i) : null));
        }
        return sentences;
    }
}
