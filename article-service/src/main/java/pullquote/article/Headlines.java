package pullquote.article;

import java.util.List;
import java.util.Optional;
import pullquote.article.clean.Removed;

/**
 * One headline out of the sender's and the text's, without losing words.
 *
 * @param headline the one that stands
 * @param paragraph what the cleaner took for a headline but is a sentence of the story
 * @param removed the text's headline where the sender's stands in its place
 */
record Headlines(Optional<String> headline, Optional<String> paragraph, List<Removed> removed) {

    static Headlines settle(Optional<String> sender, Optional<String> text) {
        if (sender.isEmpty() || text.isEmpty() || sender.get().equalsIgnoreCase(text.get())) {
            return new Headlines(sender.or(() -> text), Optional.empty(), List.of());
        }
        boolean sentence = text.get().matches("(?s).*[.!?…][\"'”’)]*");
        return sentence
                ? new Headlines(sender, text, List.of())
                : new Headlines(sender, Optional.empty(), List.of(new Removed(text.get(), "headline")));
    }
}
