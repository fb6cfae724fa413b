package pullquote.analysis.nlp.quote;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;

/** Finds quotations and who said them. Immutable; one instance serves all threads. */
public final class QuoteFinder {

    /** A cue less likely than this brings nothing, unless a quotation stands beside it. */
    private static final double LIKELY_CUE = 0.25;

    /** A speaker less likely than this is not named: null rather than a guess. */
    private static final double LIKELY_SPEAKER = 0.3;

    private final Models models;
    private final AttributionFinder attributions;

    private QuoteFinder(Models models) {
        this.models = models;
        this.attributions = new AttributionFinder(models);
    }

    /** Loads the lexicons and weights that the finder asks. */
    public static QuoteFinder load() {
        return of(Models.load());
    }

    /** A finder that asks the given models. */
    public static QuoteFinder of(Models models) {
        return new QuoteFinder(models);
    }

    /** The quotations, in order of the text. */
    public List<Quotation> find(Document document, List<Entity> entities) {
        return judge(Scene.of(document, entities)).stream()
                .filter(Judged::quotable)
                .map(Judged::quotation)
                .toList();
    }

    /** Everything that may be a quotation, with what was looked at to decide. */
    public List<Judged> judge(Scene scene) {
        SpeakerResolver resolver = new SpeakerResolver(scene, models.antecedent());
        List<Judged> judged = new ArrayList<>();
        for (Draft draft : Drafts.of(scene, attributions, LIKELY_CUE)) {
            Optional<Resolution> resolution = resolver.resolve(draft);
            judged.add(judge(scene, draft, resolution));
        }
        return judged;
    }

    private Judged judge(Scene scene, Draft draft, Optional<Resolution> resolution) {
        int[] quotable = Judge.quotable(scene, draft, resolution);
        int[] trust = resolution.map(r -> Judge.trust(scene, draft, r)).orElse(new int[0]);
        double confidence = rounded(models.quotable().probability(quotable));
        double sure = rounded(models.trust().probability(trust));
        Optional<Speaker> speaker = resolution
                .filter(r -> sure >= LIKELY_SPEAKER)
                .map(r -> new Speaker(r.name(), r.type(), r.span(), r.anonymous(), sure));
        Optional<Span> cue = draft.attribution.map(a -> scene.reading.span(a.cue(), a.cue() + 1));
        Quotation quotation = new Quotation(
                draft.kind(), draft.parts, cue, speaker, confidence, Reasons.of(scene, draft, resolution));
        return new Judged(quotation, Quotable.is(scene, draft, quotation), quotable, trust);
    }

    /** To a hundredth: what was measured tells no more. */
    private static double rounded(double probability) {
        return Math.round(probability * 100) / 100.0;
    }
}
