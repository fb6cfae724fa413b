package pullquote.analysis.follow;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import pullquote.analysis.client.StoredArticle;
import pullquote.analysis.engine.Source;
import pullquote.analysis.nlp.Analysis;
import pullquote.analysis.nlp.entity.Entity;
import pullquote.analysis.nlp.quote.Quotation;
import pullquote.analysis.store.EntityKey;
import pullquote.analysis.store.StoredResults;

/**
 * What is kept of an article.
 *
 * @param source its text
 * @param analysis what is in it
 * @param at when it was published, else when it was stored
 * @param entities each entity once
 * @param quotes in order of the text
 */
record ArticleFacts(
        StoredArticle article,
        Source source,
        Analysis analysis,
        Instant at,
        List<EntityFact> entities,
        List<QuoteFact> quotes) {

    /**
     * An entity in an article.
     *
     * @param name as the article has it
     * @param mentions how often it is named
     * @param salience in thousandths
     */
    record EntityFact(EntityKey key, String name, int mentions, int salience) {

        private EntityFact and(EntityFact other) {
            return new EntityFact(key, name, mentions + other.mentions, Math.max(salience, other.salience));
        }
    }

    static ArticleFacts of(StoredArticle article, Source source, Analysis analysis, Instant now) {
        Instant at = Optional.ofNullable(article.publishedAt())
                .or(() -> Optional.ofNullable(article.createdAt()))
                .orElse(now);
        Map<Entity, EntityKey> keys = new LinkedHashMap<>();
        Map<EntityKey, EntityFact> entities = new LinkedHashMap<>();
        for (Entity entity : analysis.entities()) {
            EntityKey key = EntityKey.of(entity.type(), entity.name(), entity.sameAs(), article.id());
            keys.put(entity, key);
            int salience = (int) Math.round(entity.salience() * 1000);
            // Two entities of one article may have one link, or names that differ in case alone.
            entities.merge(key, new EntityFact(key, entity.name(), entity.count(), salience), EntityFact::and);
        }
        List<QuoteFact> quotes = new ArrayList<>();
        for (Quotation quotation : analysis.quotations()) {
            quotes.add(QuoteFact.of(source.text(), quotation, keys));
        }
        return new ArticleFacts(article, source, analysis, at, List.copyOf(entities.values()), List.copyOf(quotes));
    }

    UUID id() {
        return article.id();
    }

    LocalDate day() {
        return at.atZone(ZoneOffset.UTC).toLocalDate();
    }

    StoredResults.Key resultKey() {
        return new StoredResults.Key(source.contentHash(), article.hasHeadline(), source.english());
    }

    int mentions() {
        return entities.stream().mapToInt(EntityFact::mentions).sum();
    }

    int anonymousQuotes() {
        return (int) quotes.stream().filter(QuoteFact::anonymous).count();
    }

    /** Quotations of which the text does not tell the speaker. */
    int unknownQuotes() {
        return (int)
                quotes.stream().filter(quote -> quote.speakerName().isEmpty()).count();
    }
}
