package pullquote.analysis.nlp.quote;

/**
 * A cue with what it brings and who says it, before names are looked up.
 *
 * @param cue unit of the word of saying
 * @param cueProbability how likely it is one
 * @param source index of the phrase of who says it, or {@link SourceCandidates#NOBODY}
 * @param sourceProbability how likely that is the one
 * @param content what is said
 * @param contentProbability how likely exactly that is
 */
record Attribution(
        int cue,
        double cueProbability,
        int source,
        double sourceProbability,
        Content content,
        double contentProbability) {}
