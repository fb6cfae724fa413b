package pullquote.article.clean;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Takes the furniture of a site out of scraped text. */
public final class TextCleaner {

    /** Real texts need two or three; the bound keeps made-up ones linear. */
    private static final int MOST_PASSES = 50;

    private static final int MOST_BLOCKS = 20_000;

    private TextCleaner() {}

    /**
     * The article in a scraped text, site furniture and all. Every word of the text stands in the headline, in a paragraph or in a removed
     * block. Cleaning the text of the result (headline, blank line, paragraphs) changes nothing.
     *
     * @throws NotAnArticleException where nothing of an article is left
     */
    public static CleanArticle clean(String scraped) {
        List<String> lines = ScrapedBlocks.split(scraped);
        if (lines.isEmpty()) {
            throw new NotAnArticleException("The text is empty: it has no letter or digit that can be seen");
        }
        if (lines.size() > MOST_BLOCKS) {
            throw new NotAnArticleException("The text has " + lines.size() + " paragraphs and lines, more than the "
                    + MOST_BLOCKS + " that an article may have");
        }
        Blocks blocks = Blocks.of(lines);
        return article(blocks, sort(blocks));
    }

    /** Sorts until nothing more is found: a block may be known as furniture only once its neighbour is. */
    private static boolean sort(Blocks blocks) {
        int before;
        OptionalInt headline;
        int pass = 0;
        do {
            before = blocks.places().length;
            new FurnitureSweep(blocks).run();
            List<Wording> kept = blocks.kept();
            if (kept.isEmpty()) {
                throw new NotAnArticleException("The text holds no article: " + blocks.describeRemoved());
            }
            headline = Headlines.find(kept);
            blocks.removeBefore(headline.orElse(0));
        } while (blocks.places().length != before && ++pass < MOST_PASSES);
        return headline.isPresent();
    }

    private static CleanArticle article(Blocks blocks, boolean hasHeadline) {
        List<String> kept = blocks.kept().stream().map(Wording::text).toList();
        List<String> paragraphs = hasHeadline ? kept.subList(1, kept.size()) : kept;
        return new CleanArticle(
                hasHeadline ? Optional.of(kept.get(0)) : Optional.empty(),
                blocks.firstRemoved(RemovalReason.BYLINE).flatMap(Bylines::read),
                Datelines.read(paragraphs.get(0)),
                blocks.firstRemoved(RemovalReason.DATE).flatMap(Dates::read),
                Optional.empty(),
                Optional.empty(),
                LanguageDetector.detect(String.join(" ", kept.subList(0, Math.min(12, kept.size()))))
                        .likely(),
                paragraphs,
                blocks.removed());
    }
}
