package pullquote.train.ner;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pullquote.analysis.nlp.entity.tagger.Labels;
import pullquote.analysis.nlp.entity.tagger.WordParts;
import pullquote.analysis.nlp.text.Span;

/** Sentences whose words carry labels: a word, a tab and a tag {@code B-PER}, {@code I-LOC}, {@code O} … a line, a blank line between sentences. */
final class BioCorpus {

    private static final Set<String> BEHIND_HYPHEN =
            Set.of("based", "born", "led", "backed", "style", "area", "bound", "owned", "controlled", "registered");

    /**
     * A sentence and the label of each word.
     *
     * @param origin the name of the set that it is from
     * @param place its number in the set; a copy has that of what it was made from
     */
    record LabelledSentence(List<String> words, int[] labels, String origin, int place) {

        LabelledSentence with(int[] others) {
            return new LabelledSentence(words, others, origin, place);
        }
    }

    private BioCorpus() {}

    static List<LabelledSentence> read(Path file) throws IOException {
        List<LabelledSentence> sentences = new ArrayList<>();
        List<String> words = new ArrayList<>();
        List<String> tags = new ArrayList<>();
        String origin = file.getFileName().toString();
        for (String line : Files.readAllLines(file)) {
            if (line.isBlank()) {
                add(words, tags, origin, sentences);
            } else {
                String[] fields = line.split("\t");
                addWord(fields[0], fields[fields.length - 1], words, tags);
            }
        }
        add(words, tags, origin, sentences);
        return sentences;
    }

    /** Cut as words of articles are; what stands behind the hyphen of "Lagos-based" is no part of the name. */
    private static void addWord(String word, String tag, List<String> words, List<String> tags) {
        String next = tag;
        for (Span part : WordParts.of(word)) {
            String text = part.of(word);
            if (!words.isEmpty() && part.start() > 0 && BEHIND_HYPHEN.contains(text)) {
                next = "O";
                tags.set(tags.size() - 1, "O");
            }
            words.add(text);
            tags.add(next);
            next = next.startsWith("B-") ? "I-" + next.substring(2) : next;
        }
    }

    private static void add(List<String> words, List<String> tags, String origin, List<LabelledSentence> sentences) {
        if (!words.isEmpty()) {
            sentences.add(new LabelledSentence(List.copyOf(words), labels(tags), origin, sentences.size()));
            words.clear();
            tags.clear();
        }
    }

    /** BILOU labels of BIO tags; an I- that follows nothing of its type starts a name. */
    private static int[] labels(List<String> tags) {
        int[] labels = new int[tags.size()];
        int start = 0;
        while (start < tags.size()) {
            String tag = tags.get(start);
            int end = start + 1;
            if (tag.length() > 2) {
                String type = tag.substring(2);
                while (end < tags.size() && tags.get(end).equals("I-" + type)) {
                    end++;
                }
                for (int i = start; i < end && Labels.TYPES.contains(type); i++) {
                    labels[i] = Labels.of(Labels.TYPES.indexOf(type), i - start, end - start);
                }
            }
            start = end;
        }
        return labels;
    }
}
