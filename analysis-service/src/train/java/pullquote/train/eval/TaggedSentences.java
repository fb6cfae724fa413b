package pullquote.train.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.nlp.entity.Mention;

/** The sentences of a file of tokens with BIO tags, and what a tagger of tokens or a finder of mentions says of them. */
public final class TaggedSentences {

    /** About as long as a news item, so that names seen again help each other. */
    private static final int SENTENCES_OF_ARTICLE = 20;

    private static final Map<EntityType, String> TAGS =
            Map.of(EntityType.PERSON, "PER", EntityType.ORGANIZATION, "ORG", EntityType.LOCATION, "LOC");

    private record Sentence(List<String> tokens, List<String> tags) {}

    private final List<Sentence> sentences = new ArrayList<>();

    private TaggedSentences() {}

    /** Reads a token, a tab and a tag a line, with a blank line between sentences. */
    public static TaggedSentences read(Path file) throws IOException {
        TaggedSentences read = new TaggedSentences();
        List<String> tokens = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                read.add(tokens, tags);
            } else {
                tokens.add(line.substring(0, line.indexOf('\t')));
                tags.add(line.substring(line.lastIndexOf('\t') + 1));
            }
        }
        read.add(tokens, tags);
        return read;
    }

    private void add(List<String> tokens, List<String> tags) {
        if (!tokens.isEmpty()) {
            sentences.add(new Sentence(List.copyOf(tokens), List.copyOf(tags)));
            tokens.clear();
            tags.clear();
        }
    }

    /** Scores a tagger, which gives the tokens of the sentences of an article their BIO tags. */
    public Figures score(Function<List<List<String>>, List<List<String>>> tagger) {
        NameScore score = new NameScore();
        for (int start = 0; start < sentences.size(); start += SENTENCES_OF_ARTICLE) {
            List<Sentence> article = sentences.subList(start, Math.min(sentences.size(), start + SENTENCES_OF_ARTICLE));
            List<List<String>> found =
                    tagger.apply(article.stream().map(Sentence::tokens).toList());
            for (int i = 0; i < article.size(); i++) {
                score.add(article.get(i).tokens(), article.get(i).tags(), found.get(i));
            }
        }
        return score.figures();
    }

    /** Scores a finder of mentions in a text: the tokens of an article's sentences with spaces between, each sentence a paragraph. */
    public Figures scoreTexts(Function<String, List<Mention>> finder) {
        return score(article -> {
            StringBuilder text = new StringBuilder();
            article.forEach(tokens -> text.append(String.join(" ", tokens)).append("\n\n"));
            return tags(article, finder.apply(text.toString()));
        });
    }

    private static List<List<String>> tags(List<List<String>> article, List<Mention> mentions) {
        List<List<String>> tags = new ArrayList<>();
        int start = 0;
        for (List<String> tokens : article) {
            List<String> found = new ArrayList<>();
            for (String token : tokens) {
                found.add(tag(start, start + token.length(), mentions));
                start += token.length() + 1;
            }
            start++;
            tags.add(found);
        }
        return tags;
    }

    private static String tag(int start, int end, List<Mention> mentions) {
        for (Mention mention : mentions) {
            if (mention.start() < end && start < mention.end() && TAGS.containsKey(mention.type())) {
                return (mention.start() >= start ? "B-" : "I-") + TAGS.get(mention.type());
            }
        }
        return "O";
    }
}
