package pullquote.analysis.nlp.entity;

import pullquote.analysis.nlp.text.Span;

/**
 * One place where something is named. Titles, honorifics and the possessive {@code 's} are outside it.
 *
 * @param span where the name stands
 * @param type what kind of thing it names
 */
public record Mention(Span span, EntityType type) {

    public int start() {
        return span.start();
    }

    public int end() {
        return span.end();
    }
}
