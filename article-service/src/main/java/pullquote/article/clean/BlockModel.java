package pullquote.article.clean;

import java.util.List;

/**
 * Says how likely a block belongs to the article: a sum of small decision trees (gradient boosting, Friedman 2001) over
 * {@link BlockFeatures}, learned by the training code of this project.
 *
 * @param base what is said without looking, in log-odds
 * @param trees the trees
 */
record BlockModel(double base, List<Tree> trees) {

    BlockModel {
        trees = List.copyOf(trees);
    }

    /**
     * A tree in arrays: node i asks whether feature[i] is at most limit[i], and goes to 2i+1 if so, else to 2i+2; where feature[i] is -1 the
     * answer is value[i], in log-odds.
     */
    record Tree(int[] feature, float[] limit, float[] value) {

        double score(float[] row) {
            int at = 0;
            while (feature[at] >= 0) {
                at = 2 * at + (row[feature[at]] <= limit[at] ? 1 : 2);
            }
            return value[at];
        }
    }

    /** From 0 (surely not) to 1 (surely of the article). */
    double probability(float[] row) {
        double score = base;
        for (Tree tree : trees) {
            score += tree.score(row);
        }
        return 1 / (1 + Math.exp(-score));
    }
}
