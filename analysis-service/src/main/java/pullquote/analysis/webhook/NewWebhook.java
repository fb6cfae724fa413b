package pullquote.analysis.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What somebody wants to be told.
 *
 * @param url where to
 * @param event {@code quote}: an article quotes {@code speaker}; {@code entity}: so many articles name {@code entity} in so many days
 * @param speaker the id of an entity, or a name
 * @param entity the id of an entity, or a name
 * @param articles from how many articles on
 * @param days of how many days up to today, 1 to 90; 1 where it is left out
 */
record NewWebhook(
        @Nullable String url,
        @Nullable String event,
        @Nullable String speaker,
        @Nullable String entity,
        @Nullable Integer articles,
        @Nullable Integer days) {}
