package pullquote.train.quote;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import pullquote.analysis.nlp.entity.EntityGrouper;
import pullquote.analysis.nlp.entity.NameFinder;
import pullquote.analysis.nlp.quote.Scene;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Segmenter;

/** Articles read as the product reads them, beside what people marked in them. */
final class Corpus {

    /** An article and its scene. */
    record Item(GoldArticle gold, Scene scene) {}

    private Corpus() {}

    static List<Item> read(Path file) throws IOException {
        Segmenter segmenter = Segmenter.load();
        NameFinder names = NameFinder.load();
        EntityGrouper grouper = EntityGrouper.load();
        List<Item> items = new ArrayList<>();
        for (GoldArticle article : GoldArticle.read(file)) {
            Document document = segmenter.read(article.text());
            items.add(new Item(article, Scene.of(document, grouper.group(document, names.find(document)))));
        }
        return items;
    }
}
