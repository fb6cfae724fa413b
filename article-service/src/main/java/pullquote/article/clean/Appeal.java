package pullquote.article.clean;

import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whole sentences in which the site speaks to its reader: "Subscribe to our newsletter and never miss a story". The evidence is an imperative at
 * the start of a sentence, "you", "our", and words of one subject, all outside quotation marks; reported speech and third persons speak
 * against it.
 */
final class Appeal {

    private static final int MOST_WORDS = 90;
    private static final int LONGEST_HEADING = 12;
    private static final Set<String> YOU =
            Set.of("you", "your", "yours", "you're", "you'll", "you've", "you'd", "yourself");
    private static final Set<String> WE =
            Set.of("our", "ours", "us", "we", "we're", "we'll", "we've", "we'd", "i", "i'm", "my");
    private static final Set<String> REPORT = Set.of(
            "said",
            "says",
            "told",
            "tells",
            "according",
            "announced",
            "he",
            "she",
            "him",
            "his",
            "her",
            "hers",
            "they",
            "their",
            "was",
            "were",
            "had");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?:|•]+\\s+");
    private static final Pattern KEEP_FREE =
            Pattern.compile("\\bkeep(?:ing)?\\b[^.]{1,60}\\b(?:free|independent|alive|accessible|going|running)\\b");

    private static final List<Subject> SUBJECTS = Stream.of(
                    "donation",
                    "newsletter",
                    "consent",
                    "subscription",
                    "app",
                    "share",
                    "login",
                    "feedback",
                    "related-links")
            .map(Subject::of)
            .toList();

    private static final Set<String> STRONG = union(Subject::strong);
    private static final Set<String> WEAK = union(Subject::weak);

    private Appeal() {}

    private static Set<String> union(Function<Subject, Set<String>> words) {
        return SUBJECTS.stream()
                .flatMap(subject -> words.apply(subject).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What a block appeals for.
     *
     * @param support how much the place of the block speaks for furniture: 0 between paragraphs of a story, 1 to 2 beside furniture
     * @param topics the subjects that the story itself is about: an appeal for those must speak of "us" and be plain
     */
    static Optional<RemovalReason> find(Wording block, int support, Set<RemovalReason> topics) {
        if (block.isLong()
                || block.size() < 3
                || block.size() > MOST_WORDS
                || Sentences.startsWithQuote(block.text())
                || !mayAppeal(block)) {
            return Optional.empty();
        }
        Wording outside = Wording.of(Sentences.outsideQuotes(block.text()));
        int we = (int) Math.min(2, outside.countOf(WE));
        int call = 2 * (hasImperative(outside.text()) ? 1 : 0) + (int) Math.min(2, outside.countOf(YOU)) + we;
        if (call == 0) {
            return Optional.empty();
        }
        int against = 2 * (int) Math.min(2, outside.countOf(REPORT)) + outside.size() / 40;
        // "Get our top stories": a line that is no sentence, an imperative, and something of the site's own.
        boolean offersOurs = we > 0
                && !Sentences.endsSentence(block.text())
                && FurnitureWords.IMPERATIVES.contains(outside.words().get(0));
        int manner = call + (block.text().contains("!") ? 1 : 0) + support - against;
        return SUBJECTS.stream()
                .filter(subject -> subject.words(outside) >= 3
                        && (subject.isNamed(outside) || offersOurs || call >= 5 && support > 0))
                .filter(subject -> !topics.contains(subject.reason()) || we > 0 && manner >= 4)
                .filter(subject -> manner + Math.min(4, subject.words(outside)) >= 6)
                .max(Comparator.comparingInt(subject -> subject.words(outside)))
                .map(Subject::reason);
    }

    /** Most blocks have too few words of any subject to be an appeal for one; that is cheap to see. */
    private static boolean mayAppeal(Wording block) {
        return block.hasAny(STRONG) || block.distinctOf(WEAK) >= 3;
    }

    /**
     * Whether a line is the heading of a box: no sentence, it names what the box appeals for, and turns to the reader. "The Gazette in your
     * inbox" says too little by itself, but stands beside "Sign up for our newsletter".
     */
    static boolean headsBox(Wording line, RemovalReason box) {
        return line.size() >= 2
                && line.size() <= LONGEST_HEADING
                && !Sentences.endsSentence(line.text())
                && !Sentences.startsWithQuote(line.text())
                && line.countOf(REPORT) == 0
                && (line.countOf(YOU) > 0
                        || FurnitureWords.IMPERATIVES.contains(line.words().get(0)))
                && SUBJECTS.stream().anyMatch(subject -> subject.reason() == box && line.hasAny(subject.strong()));
    }

    /** The subjects of appeals that a text itself speaks of. */
    static Set<RemovalReason> subjectsOf(Wording block) {
        Set<RemovalReason> found = EnumSet.noneOf(RemovalReason.class);
        SUBJECTS.stream()
                .filter(subject -> block.hasAny(subject.strong()))
                .forEach(subject -> found.add(subject.reason()));
        return found;
    }

    private static boolean hasImperative(String text) {
        return Arrays.stream(SENTENCE_END.split(text))
                .map(Wording::of)
                .anyMatch(sentence -> sentence.size() > 0
                        && (FurnitureWords.IMPERATIVES.contains(sentence.words().get(0))
                                || sentence.startsWith("to", "continue")
                                || sentence.startsWith("by", "continuing")));
    }

    private record Subject(RemovalReason reason, Set<String> strong, Set<String> weak) {

        static Subject of(String name) {
            return new Subject(
                    RemovalReason.valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_')),
                    FurnitureWords.words(name + ".strong"),
                    FurnitureWords.words(name + ".appeal"));
        }

        int words(Wording block) {
            return (int) (block.distinctOf(strong) * 2 + block.distinctOf(weak));
        }

        boolean isNamed(Wording block) {
            return block.hasAny(strong)
                    || reason == RemovalReason.DONATION
                            && KEEP_FREE
                                    .matcher(block.text().toLowerCase(Locale.ROOT))
                                    .find();
        }
    }
}
