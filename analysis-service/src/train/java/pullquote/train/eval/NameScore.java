package pullquote.train.eval;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.nlp.entity.Mention;
import pullquote.analysis.nlp.text.Span;

/**
 * Scores names against a file of tokens with BIO tags. The tokens of {@value #SENTENCES} sentences, joined by spaces, make an article; a name is
 * right where it has the tokens and the type of the gold, an article before it and a possessive or a stop after it aside.
 */
final class NameScore {

    /** About as long as a news item, so that names seen again help each other. */
    static final int SENTENCES = 20;

    private static final Map<String, EntityType> TYPES =
            Map.of("PER", EntityType.PERSON, "ORG", EntityType.ORGANIZATION, "LOC", EntityType.LOCATION);
    private static final Pattern BEFORE = Pattern.compile("(?i)the|a|an|['’]s");
    private static final Pattern AFTER = Pattern.compile("['’]s|[.,]");

    /** A name as a run of tokens of an article. */
    private record Name(int from, int to, EntityType type) {}

    private final List<String> tokens = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final List<Span> spans = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();

    private NameScore() {}

    static Figures of(Path file, Function<String, List<Mention>> finder) throws IOException {
        Map<EntityType, int[]> counts = new TreeMap<>();
        for (NameScore article : read(file)) {
            article.count(article.found(finder.apply(article.text.toString())), counts);
        }
        Figures figures = new Figures();
        int[] all = new int[3];
        counts.values().forEach(c -> {
            for (int i = 0; i < all.length; i++) {
                all[i] += c[i];
            }
        });
        figures.counts("", new Counts(all[0], all[1], all[2]));
        counts.forEach((type, c) -> figures.counts(type.name() + "-", new Counts(c[0], c[1], c[2])));
        return figures;
    }

    private static List<NameScore> read(Path file) throws IOException {
        List<NameScore> articles = new ArrayList<>();
        NameScore article = new NameScore();
        int sentences = 0;
        for (String line : Files.readAllLines(file)) {
            if (!line.isEmpty()) {
                article.add(line);
            } else if (article.endSentence()) {
                sentences++;
            }
            if (sentences == SENTENCES) {
                articles.add(article);
                article = new NameScore();
                sentences = 0;
            }
        }
        articles.add(article);
        return articles;
    }

    private void add(String line) {
        String token = line.substring(0, line.indexOf('\t'));
        tokens.add(token);
        tags.add(line.substring(line.lastIndexOf('\t') + 1));
        spans.add(new Span(text.length(), text.length() + token.length()));
        text.append(token).append(' ');
    }

    private boolean endSentence() {
        if (text.isEmpty() || text.charAt(text.length() - 1) == '\n') {
            return false;
        }
        text.append("\n\n");
        return true;
    }

    private void count(Set<Name> found, Map<EntityType, int[]> counts) {
        Set<Name> gold = gold();
        for (Name name : found) {
            int[] c = counts.computeIfAbsent(name.type(), type -> new int[3]);
            c[0] += gold.contains(name) ? 1 : 0;
            c[1]++;
        }
        gold.forEach(name -> counts.computeIfAbsent(name.type(), type -> new int[3])[2]++);
    }

    private Set<Name> gold() {
        Set<Name> names = new HashSet<>();
        for (int i = 0; i < tags.size(); i++) {
            if (!startsName(i)) {
                continue;
            }
            int end = i + 1;
            while (end < tags.size() && goesOn(i, end)) {
                end++;
            }
            addTrimmed(i, end, TYPES.get(tags.get(i).substring(2)), names);
        }
        return names;
    }

    private boolean startsName(int i) {
        String tag = tags.get(i);
        return tag.startsWith("B-")
                || tag.startsWith("I-") && (i == 0 || !tags.get(i - 1).endsWith(tag.substring(1)) || newSentence(i));
    }

    private boolean goesOn(int start, int i) {
        return tags.get(i).equals("I-" + tags.get(start).substring(2)) && !newSentence(i);
    }

    private boolean newSentence(int i) {
        return spans.get(i).start() > spans.get(i - 1).end() + 1;
    }

    private Set<Name> found(List<Mention> mentions) {
        Set<Name> names = new HashSet<>();
        int i = 0;
        for (Mention mention :
                mentions.stream().sorted((a, b) -> a.span().compareTo(b.span())).toList()) {
            while (i < spans.size() && spans.get(i).end() <= mention.start()) {
                i++;
            }
            int end = i;
            while (end < spans.size() && spans.get(end).start() < mention.end()) {
                end++;
            }
            addTrimmed(i, end, mention.type(), names);
        }
        return names;
    }

    private void addTrimmed(int from, int to, @Nullable EntityType type, Set<Name> names) {
        int start = from;
        int end = to;
        while (start < end && BEFORE.matcher(tokens.get(start)).matches()) {
            start++;
        }
        while (start < end && AFTER.matcher(tokens.get(end - 1)).matches()) {
            end--;
        }
        if (start < end && type != null && TYPES.containsValue(type)) {
            names.add(new Name(start, end, type));
        }
    }
}
