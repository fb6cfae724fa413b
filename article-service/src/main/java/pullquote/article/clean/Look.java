package pullquote.article.clean;

import java.util.Optional;

/**
 * What a block looks like by itself, wherever it stands.
 *
 * @param block its words
 * @param furniture the kind of furniture that its shape or its words are those of
 * @param sure whether that holds in any place; else the place must tell
 * @param heading whether it could be the heading of a box of links
 */
record Look(Wording block, Optional<RemovalReason> furniture, boolean sure, boolean heading) {

    static Look at(Wording block) {
        Optional<RemovalReason> shape = LineFurniture.find(block);
        Optional<RemovalReason> label = LabelFurniture.find(block);
        boolean sure = shape.isPresent()
                || label.filter(reason -> !LabelFurniture.isDoubtful(block, reason))
                        .isPresent();
        boolean heading =
                label.filter(reason -> reason == RemovalReason.RELATED_LINKS).isPresent();
        return new Look(block, shape.or(() -> label), sure, heading);
    }

    boolean isSureFurniture() {
        return sure && furniture.isPresent();
    }

    boolean isProse() {
        return furniture.isEmpty() && block.isProse();
    }

    /** Some words that are no sentence: a title, a link, a name. */
    boolean isLine() {
        return block.size() > 2
                && !block.isProse()
                && !Sentences.endsSentence(block.text())
                && !Sentences.startsWithQuote(block.text());
    }
}
