package pullquote.article.clean;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what the cleaner makes of the pages of the scoring kit, for its score.py: {@code DATA OUT} gives OUT/zyte.jsonl, OUT/trafilatura.jsonl. */
public final class CleanerEvaluation {

    private static final ObjectMapper JSON = new ObjectMapper();

    private CleanerEvaluation() {}

    public static void main(String[] args) throws IOException {
        Files.createDirectories(Path.of(args[1]));
        for (String set : List.of("zyte", "trafilatura")) {
            List<String> lines = new ArrayList<>();
            long start = System.nanoTime();
            List<EvaluationPages.Page> pages =
                    EvaluationPages.read(Path.of(args[0], "extraction." + set + ".dev.jsonl"));
            for (EvaluationPages.Page page : pages) {
                lines.add(JSON.writeValueAsString(answer(page)));
            }
            Files.write(Path.of(args[1], set + ".jsonl"), lines);
            System.out.printf(
                    "%s: %d pages, %d ms a page%n",
                    set, pages.size(), (System.nanoTime() - start) / 1_000_000 / pages.size());
        }
    }

    static ObjectNode answer(EvaluationPages.Page page) {
        ObjectNode answer = JSON.createObjectNode().put("id", page.id());
        try {
            CleanArticle article = HtmlCleaner.clean(page.html(), Optional.empty());
            answer.put("text", String.join("\n\n", article.paragraphs()));
            article.headline().ifPresent(headline -> answer.put("title", headline));
            article.byline().ifPresent(byline -> answer.put("author", byline));
            article.publishedAt().ifPresent(at -> answer.put("date", at.toString()));
        } catch (NotAnArticleException e) {
            System.out.println("refused " + page.url() + ": " + e.getMessage());
        }
        return answer;
    }
}
