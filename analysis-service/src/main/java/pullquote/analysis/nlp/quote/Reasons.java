package pullquote.analysis.nlp.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Says in a few words why something is a quotation and why somebody is its speaker. */
final class Reasons {

    private Reasons() {}

    static List<String> of(Scene scene, Draft draft, Optional<Resolution> speaker) {
        List<String> reasons = new ArrayList<>();
        draft.attribution.ifPresent(a -> cue(scene, a, reasons));
        if (draft.attribution.isEmpty()) {
            reasons.add(
                    switch (draft.voice) {
                        case LABEL -> "a label opens its paragraph";
                        case CARRIED -> "in quotation marks, with no cue of its own, right after another quotation";
                        default -> "in quotation marks, with no cue of its own";
                    });
        }
        speaker.ifPresent(s ->
                reasons.add("\u201c%s\u201d %s".formatted(s.span().of(scene.text()), s.way().reason)));
        if (speaker.isEmpty()) {
            reasons.add("nobody near can be told to be the speaker");
        }
        return reasons;
    }

    private static void cue(Scene scene, Attribution a, List<String> reasons) {
        String cue = scene.reading.span(a.cue(), a.cue() + 1).of(scene.text());
        reasons.add(
                String.format(Locale.ROOT, "\u201c%s\u201d is a cue with probability %.2f", cue, a.cueProbability()));
        if (a.source() >= 0) {
            boolean before = scene.phrases.get(a.source()).start() < a.cue();
            reasons.add(String.format(
                    Locale.ROOT,
                    "\u201c%s\u201d %s it is who says it with probability %.2f",
                    scene.spanOf(a.source(), false).of(scene.text()),
                    before ? "before" : "after",
                    a.sourceProbability()));
        }
    }
}
