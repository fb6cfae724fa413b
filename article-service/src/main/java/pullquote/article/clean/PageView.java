package pullquote.article.clean;

import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;

/**
 * A page as the search for its article sees it.
 *
 * @param blocks its blocks of text, in order
 * @param looks what each block looks like by itself
 * @param outline how its prose is spread
 * @param headline the headline, where it was found
 * @param description what the page says that it is about
 * @param articleBody the text of the article as the page tells it to machines; often cut or missing
 */
record PageView(
        List<PageBlock> blocks,
        List<Look> looks,
        PageOutline outline,
        Optional<String> headline,
        Optional<String> description,
        Optional<String> articleBody) {

    PageView {
        blocks = List.copyOf(blocks);
        looks = List.copyOf(looks);
    }

    static PageView of(Document page, JsonLd ld, PageMeta meta, Optional<String> headline) {
        List<PageBlock> blocks = PageBlocks.of(page);
        List<Look> looks =
                blocks.stream().map(block -> Look.at(Wording.of(block.text()))).toList();
        return new PageView(
                blocks,
                looks,
                new PageOutline(blocks, looks, page.body()),
                headline,
                meta.first("og:description", "description", "twitter:description")
                        .map(Entities::plain),
                ld.text("articleBody").map(Entities::plain));
    }

    int size() {
        return blocks.size();
    }
}
