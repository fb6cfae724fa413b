package pullquote.article.clean;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Short blocks made of nothing but the words of one kind of furniture: labels, buttons, headings of boxes, short questions of forms. */
final class LabelFurniture {

    private static final int MOST_WORDS = 16;

    /** Where a label fits two kinds the first one names it. */
    private static final List<Label> LABELS = Stream.of(
                    RemovalReason.ADVERTISEMENT,
                    RemovalReason.SHARE,
                    RemovalReason.COMMENTS,
                    RemovalReason.COPYRIGHT,
                    RemovalReason.CONSENT,
                    RemovalReason.NEWSLETTER,
                    RemovalReason.SUBSCRIPTION,
                    RemovalReason.DONATION,
                    RemovalReason.FEEDBACK,
                    RemovalReason.LOGIN,
                    RemovalReason.TAGS,
                    RemovalReason.PLAYER,
                    RemovalReason.RELATED_LINKS,
                    RemovalReason.NAVIGATION)
            .map(Label::of)
            .toList();

    private LabelFurniture() {}

    /** What kind of label a block is; empty where it has a word that no label has. */
    static Optional<RemovalReason> find(Wording block) {
        if (block.size() == 0 || block.size() > MOST_WORDS || Sentences.startsWithQuote(block.text())) {
            return Optional.empty();
        }
        return LABELS.stream()
                .filter(label -> label.fits(block))
                .map(Label::reason)
                .findFirst();
    }

    /**
     * Whether the place of a label must tell, too: a lone word may be a heading of the story ("Facebook", "Topics"), and "How useful was it?"
     * a question of an interview.
     */
    static boolean isDoubtful(Wording block, RemovalReason reason) {
        return block.size() == 1 && reason != RemovalReason.ADVERTISEMENT
                || LABELS.stream().anyMatch(label -> label.reason() == reason && label.lacks(block));
    }

    private record Label(RemovalReason reason, Set<String> core, Set<String> glue, Set<String> needs) {

        static Label of(RemovalReason reason) {
            return new Label(
                    reason,
                    FurnitureWords.words(reason.word() + ".core"),
                    FurnitureWords.words(reason.word() + ".glue"),
                    FurnitureWords.words(reason.word() + ".needs"));
        }

        boolean fits(Wording block) {
            return block.hasAny(core)
                    && block.words().stream()
                            .allMatch(word -> core.contains(word)
                                    || glue.contains(word)
                                    || FurnitureWords.COMMON.contains(word)
                                    || isNumber(word));
        }

        boolean lacks(Wording block) {
            return !needs.isEmpty() && !block.hasAny(needs);
        }

        private static boolean isNumber(String word) {
            return word.chars().allMatch(Character::isDigit);
        }
    }
}
