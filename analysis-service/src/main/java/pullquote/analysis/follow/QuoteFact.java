package pullquote.analysis.follow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.quote.Quotation;
import pullquote.analysis.nlp.quote.Speaker;
import pullquote.analysis.nlp.text.Span;
import pullquote.analysis.store.EntityKey;

/**
 * A quotation of an article.
 *
 * @param text its words without the marks
 * @param span where it stands, in UTF-16 code units of the article's text
 * @param context the paragraph around it, cut where it is very long
 * @param contextStart where that stands
 * @param cue the word of saying, if there is one
 * @param speaker the entity that speaks, if it has a name
 * @param speakerName as the article has it; empty where the text does not tell
 * @param anonymous whether the text leaves the speaker unnamed
 * @param about the entities that it names
 */
record QuoteFact(
        Quotation.Kind kind,
        String text,
        Span span,
        String context,
        int contextStart,
        Optional<String> cue,
        Optional<EntityKey> speaker,
        Optional<String> speakerName,
        boolean anonymous,
        double confidence,
        Set<EntityKey> about) {

    private static final int AROUND = 300;
    private static final String PARAGRAPH_BREAK = "\n\n";

    static QuoteFact of(String text, Quotation quotation, Map<Entity, EntityKey> entities) {
        Span span = quotation.span();
        Span context = contextOf(text, span);
        Optional<Speaker> speaker = quotation.speaker();
        return new QuoteFact(
                quotation.kind(),
                quotation.textIn(text),
                span,
                context.of(text),
                context.start(),
                quotation.cue().map(cue -> cue.of(text)),
                speaker.flatMap(one -> entityOf(one, entities)),
                speaker.map(Speaker::name),
                speaker.map(Speaker::anonymous).orElse(false),
                quotation.confidence(),
                namedIn(quotation.parts(), entities));
    }

    private static Span contextOf(String text, Span span) {
        int before = text.lastIndexOf(PARAGRAPH_BREAK, span.start());
        int paragraph = before < 0 ? 0 : before + PARAGRAPH_BREAK.length();
        int after = text.indexOf(PARAGRAPH_BREAK, span.end());
        int start = Math.max(Math.min(paragraph, span.start()), span.start() - AROUND);
        int end = Math.min(after < 0 ? text.length() : after, span.end() + AROUND);
        return new Span(wholeCharacter(text, start), wholeCharacter(text, end));
    }

    /** The offset itself, or the one before where it stands between the two halves of a character. */
    private static int wholeCharacter(String text, int offset) {
        boolean inside = offset > 0
                && offset < text.length()
                && Character.isLowSurrogate(text.charAt(offset))
                && Character.isHighSurrogate(text.charAt(offset - 1));
        return inside ? offset - 1 : offset;
    }

    private static Optional<EntityKey> entityOf(Speaker speaker, Map<Entity, EntityKey> entities) {
        if (speaker.anonymous() || speaker.type().isEmpty()) {
            return Optional.empty();
        }
        return entities.entrySet().stream()
                .filter(entry -> entry.getKey().type() == speaker.type().get()
                        && entry.getKey().name().equals(speaker.name()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static Set<EntityKey> namedIn(List<Span> parts, Map<Entity, EntityKey> entities) {
        return entities.entrySet().stream()
                .filter(entry -> entry.getKey().mentions().stream()
                        .anyMatch(mention -> parts.stream().anyMatch(part -> part.contains(mention.span()))))
                .map(Map.Entry::getValue)
                .collect(java.util.stream.Collectors.toUnmodifiableSet());
    }
}
