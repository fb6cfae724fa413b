package pullquote.analysis.nlp.entity;

import java.util.List;
import pullquote.analysis.nlp.text.Document;

/**
 * How much a text is about an entity, in [0, 1]: 0.4 · its mentions relative to the most-mentioned entity's + 0.25 if the headline names it
 * + 0.2 · (1 − where it is first named, from 0 at the start to 1 at the end) + 0.15 · the share of its mentions that are subjects. A
 * mention counts as a subject where no verb stands before it in its sentence and one follows. After the features that Dunietz and
 * Gillick ("A New Entity Salience Task with Millions of Training Examples", EACL 2014) found to carry most: position, headline, frequency;
 * the weights are ours and not learned.
 */
final class Salience {

    private static final double FREQUENCY = 0.4;
    private static final double HEADLINE = 0.25;
    private static final double POSITION = 0.2;
    private static final double SUBJECT = 0.15;

    private final Surroundings surroundings;
    private final Document document;
    private final int most;

    /** {@code most} is the number of mentions of the entity that has most. */
    Salience(Surroundings surroundings, int most) {
        this.surroundings = surroundings;
        this.document = surroundings.document();
        this.most = most;
    }

    double of(List<Mention> mentions) {
        boolean headline = mentions.stream().anyMatch(surroundings::inHeadline);
        double position = 1
                - (double) mentions.get(0).start() / Math.max(1, document.text().length());
        long subjects = mentions.stream().filter(surroundings::isSubject).count();
        double sum = FREQUENCY * mentions.size() / most
                + (headline ? HEADLINE : 0)
                + POSITION * position
                + SUBJECT * subjects / mentions.size();
        return Math.min(1, Math.round(sum * 1000) / 1000.0);
    }
}
