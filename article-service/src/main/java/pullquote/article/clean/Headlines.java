package pullquote.article.clean;

import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Finds the headline among the blocks before the first paragraph. */
final class Headlines {

    private static final int MOST_CHARS = 220;
    private static final int MOST_WORDS = 32;

    /** A full stop that belongs to the last word: "Jr.", "U.S.", "Inc.". */
    private static final Pattern ABBREVIATION = Pattern.compile("\\b\\p{Lu}\\p{L}{0,3}\\.$");

    private Headlines() {}

    /** Whether a block may be a headline: a short line that doesn't end with a full stop. */
    static boolean isCandidate(Wording block) {
        return block.size() >= 1
                && block.size() <= MOST_WORDS
                && block.text().length() <= MOST_CHARS
                && !block.text().endsWith(",")
                && !block.text().endsWith(";")
                && (!Sentences.endsWithStop(block.text())
                        || block.size() <= 14
                                && ABBREVIATION.matcher(block.text()).find());
    }

    /**
     * The place of the headline among blocks that are no furniture; empty where the text starts with its first paragraph, or has but one
     * block. Section names and the paper's name before it are shorter; the standfirst after it is nearer to a sentence.
     */
    static OptionalInt find(List<Wording> blocks) {
        int firstProse = 0;
        while (firstProse < blocks.size() && isCandidate(blocks.get(firstProse))) {
            firstProse++;
        }
        if (firstProse == 0 || blocks.size() < 2) {
            return OptionalInt.empty();
        }
        int best = 0;
        for (int i = 1; i < Math.min(firstProse, blocks.size() - 1); i++) {
            if (isLabel(blocks.get(best))
                            && blocks.get(i).size() > blocks.get(best).size()
                    || isPageTitle(blocks.get(best).text(), blocks.get(i).text())) {
                best = i;
            }
        }
        return OptionalInt.of(best);
    }

    /** The title of a page is the headline, a mark, and the paper's name. */
    private static boolean isPageTitle(String title, String headline) {
        return title.length() > headline.length() + 3
                && title.startsWith(headline)
                && "|-–—:·•»".indexOf(title.charAt(headline.length() + 1)) >= 0;
    }

    /** A section, a paper, a rubric: up to three words. */
    private static boolean isLabel(Wording block) {
        return block.size() <= 3;
    }
}
