package pullquote.analysis.nlp.quote;

/**
 * What was learned.
 *
 * @param cue whether a word brings what somebody says
 * @param source which noun phrase is who says it
 * @param content which stretch is what is said
 * @param antecedent which person a pronoun stands for
 * @param quotable whether all of it together is something that somebody says
 * @param trust whether the speaker is right
 */
public record Models(
        LinearModel cue,
        LinearModel source,
        LinearModel content,
        LinearModel antecedent,
        LinearModel quotable,
        LinearModel trust) {

    /** Loads the weights from the class path. */
    public static Models load() {
        return new Models(
                LinearModel.load("cue.weights"),
                LinearModel.load("source.weights"),
                LinearModel.load("content.weights"),
                LinearModel.load("antecedent.weights"),
                LinearModel.load("quotable.weights"),
                LinearModel.load("trust.weights"));
    }
}
