package pullquote.article.clean;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Takes the furniture out of scraped text: for now only splits at blank lines. */
public final class TextCleaner {

    private TextCleaner() {}

    /**
     * The article in a scraped text, site furniture and all.
     *
     * @throws NotAnArticleException where nothing of an article is left
     */
    public static CleanArticle clean(String scraped) {
        List<String> blocks = Stream.of(scraped.split("\\R\\s*\\R"))
                .map(block -> block.strip().replaceAll("\\s+", " "))
                .filter(block -> !block.isEmpty())
                .toList();
        if (blocks.isEmpty()) {
            throw new NotAnArticleException("The text is empty");
        }
        return new CleanArticle(
                Optional.of(blocks.get(0)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                blocks.subList(1, blocks.size()),
                List.of());
    }
}
