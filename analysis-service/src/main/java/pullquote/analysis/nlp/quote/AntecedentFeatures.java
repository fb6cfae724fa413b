package pullquote.analysis.nlp.quote;

import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.entity.Gender;

/** What tells the person behind a pronoun from others: nearness, place in the sentence, gender, and who has been speaking. */
final class AntecedentFeatures {

    private AntecedentFeatures() {}

    static int[] of(
            Scene scene,
            Phrase pronoun,
            Antecedents.Candidate candidate,
            int lastSpeaker,
            int lastUnit,
            int lastOfGender) {
        Reading reading = scene.reading;
        Features features = new Features();
        Entity entity = reading.entities.get(candidate.entity());
        int unit = reading.unitOf[candidate.token()];
        int frames = reading.frameOf[pronoun.head()] - reading.frameOf[unit];
        int paragraphs = reading.blockOf[pronoun.head()] - reading.blockOf[unit];
        boolean quoted = reading.isQuote(unit);
        String near = String.valueOf(Math.min(5, frames));
        features.add("rank", String.valueOf(candidate.rank()));
        features.add("frames", near);
        features.add("paragraphs", String.valueOf(Math.min(4, paragraphs)));
        features.add("quoted", String.valueOf(quoted), near);
        boolean known = entity.gender() != Gender.UNKNOWN;
        features.add("known", String.valueOf(known));
        features.add("count", String.valueOf(Math.min(6, entity.count())));
        features.addIf(entity.name().indexOf(' ') > 0, "full name");
        boolean opens = !quoted && opensFrame(scene, unit);
        features.add("opens", String.valueOf(opens), near);
        features.add("after", quoted ? "quoted" : reading.tag(unit + 1), near);
        features.add("before", quoted ? "quoted" : reading.tag(phraseStart(scene, unit) - 1));
        boolean spoke = candidate.entity() == lastSpeaker;
        String since = String.valueOf(Math.min(
                4, Math.max(0, reading.frameOf[pronoun.head()] - (lastUnit < 0 ? 0 : reading.frameOf[lastUnit]))));
        features.addIf(spoke, "spoke");
        features.addIf(spoke, "spoke" + since);
        features.addIf(spoke && candidate.rank() == 0, "spoke, nearest");
        features.addIf(candidate.entity() == lastOfGender, "same pronoun before");
        features.addIf(opens && candidate.rank() == 0, "opens, nearest");
        features.addIf(paragraphs == 0 && opens, "opens in paragraph");
        return features.indices();
    }

    private static int phraseStart(Scene scene, int unit) {
        int phrase = scene.phraseAt(unit);
        return phrase < 0 ? unit : scene.phrases.get(phrase).start();
    }

    private static boolean opensFrame(Scene scene, int unit) {
        int phrase = scene.phraseAt(unit);
        if (phrase < 0) {
            return false;
        }
        int start = scene.phrases.get(phrase).start();
        return start - scene.reading.frameStart(unit) <= 1
                || phrase > 0 && scene.phrases.get(phrase - 1).start() < scene.reading.frameStart(unit);
    }
}
