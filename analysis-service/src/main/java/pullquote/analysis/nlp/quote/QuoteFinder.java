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

    private static final LinearModel NOTHING = LinearModel.empty();

    private final Models models;
    private final AttributionFinder attributions;

    private final boolean ranksSpeakers;

    private QuoteFinder(Models models, boolean ranksSpeakers) {
        this.models = models;
        this.attributions = new AttributionFinder(models, ranksSpeakers);
        this.ranksSpeakers = ranksSpeakers;
    }

    /** Loads the lexicons and weights that the finder asks. */
    public static QuoteFinder load() {
        return load(true);
    }

    /**
     * Loads the lexicons and weights that the finder asks.
     *
     * @param ranksSpeakers whether speakers are chosen by what was learned; else by place and nearness alone
     */
    public static QuoteFinder load(boolean ranksSpeakers) {
        return new QuoteFinder(Models.load(), ranksSpeakers);
    }

    /** A finder that asks the given models. */
    public static QuoteFinder of(Models models) {
        return new QuoteFinder(models, true);
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
        SpeakerResolver resolver = new SpeakerResolver(scene, antecedents());
        List<Judged> judged = new ArrayList<>();
        for (Draft draft : Drafts.of(scene, attributions, LIKELY_CUE)) {
            Optional<Resolution> resolution = resolver.resolve(draft);
            Judged next = judge(scene, draft, resolution);
            if (next.quotable() || draft.quoted) {
                resolver.remember(draft, resolution);
            }
            judged.add(next);
        }
        return judged;
    }

    /** A model that knows nothing finds all persons equally likely and takes the first: the one named last. */
    private LinearModel antecedents() {
        return ranksSpeakers ? models.antecedent() : NOTHING;
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
        return new Judged(quotation, Quotable.is(scene, draft, quotation, resolution), quotable, trust);
    }

    /** To a hundredth: what was measured tells no more. */
    private static double rounded(double probability) {
        return Math.round(probability * 100) / 100.0;
    }
}
