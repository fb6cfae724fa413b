package pullquote.analysis.nlp.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;

/** Finds quotations and who said them. */
public final class QuoteFinder {

    /** A cue less likely than this brings nothing, unless a quotation stands beside it. */
    private static final double CUE_THRESHOLD = 0.4;

    private final AttributionFinder attributions;
    private final LinearModel antecedents;

    private QuoteFinder(AttributionFinder attributions, LinearModel antecedents) {
        this.attributions = attributions;
        this.antecedents = antecedents;
    }

    /** Loads the lexicons and weights that the finder asks. */
    public static QuoteFinder load() {
        return new QuoteFinder(AttributionFinder.load(), LinearModel.load("antecedent.weights"));
    }

    /** The quotations, in order of the text. */
    public List<Quotation> find(Document document, List<Entity> entities) {
        Scene scene = Scene.of(document, entities);
        SpeakerResolver resolver = new SpeakerResolver(scene, antecedents);
        List<Quotation> quotations = new ArrayList<>();
        for (Draft draft : Drafts.of(scene, attributions, CUE_THRESHOLD)) {
            Optional<Span> cue =
                    draft.cue < 0 ? Optional.empty() : Optional.of(scene.reading.span(draft.cue, draft.cue + 1));
            Optional<Speaker> speaker = resolver.resolve(draft);
            if (!Quotable.is(scene, draft, speaker.isPresent())) {
                continue;
            }
            quotations.add(new Quotation(
                    draft.kind(),
                    draft.parts.stream().sorted().toList(),
                    cue,
                    resolver.resolve(draft),
                    draft.confidence,
                    List.of()));
        }
        return quotations;
    }
}
