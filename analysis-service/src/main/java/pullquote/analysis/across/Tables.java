package pullquote.analysis.across;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Link;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.rest.Answers;
import pullquote.analysis.rest.Csv;
import pullquote.analysis.store.Database;
import pullquote.analysis.store.Generation;

/** Answers rows as JSON or CSV, with an entity tag that changes when the rows of any article do. */
@RequestScoped
class Tables {

    private final Database database;
    private final Answers answers;
    private final UriInfo uri;

    Tables(Database database, Answers answers, @Context UriInfo uri) {
        this.database = database;
        this.answers = answers;
        this.uri = uri;
    }

    /** An interface for the cursor of the next page, which may be missing. */
    interface Next<P> {
        @Nullable
        String of(P page);
    }

    <P> Response answer(Supplier<P> question, Next<P> next, Function<P, Csv> table) {
        Once<P> page = new Once<>(question);
        Response response = answers.jsonOrCsv(tag(), page, () -> table.apply(page.get()));
        Optional<String> cursor = page.made().map(next::of);
        return cursor.isEmpty()
                ? response
                : Response.fromResponse(response).links(following(cursor.get())).build();
    }

    /** Where the rows are those of another generation, or have changed, the tag is another. */
    private String tag() {
        String state = database.ask(Generation::serving)
                .map(generation -> generation.id() + "-" + generation.changes())
                .orElse("0");
        return state + "-" + Integer.toHexString(uri.getRequestUri().toString().hashCode());
    }

    private Link following(String cursor) {
        return Link.fromUri(uri.getRequestUriBuilder()
                        .replaceQueryParam("cursor", cursor)
                        .build())
                .rel("next")
                .build();
    }

    /** Asks when it has to, and never twice. */
    private static final class Once<P> implements Supplier<P> {

        private final Supplier<P> question;
        private Optional<P> page = Optional.empty();

        Once(Supplier<P> question) {
            this.question = question;
        }

        @Override
        public P get() {
            P made = page.orElseGet(question);
            page = Optional.of(made);
            return made;
        }

        Optional<P> made() {
            return page;
        }
    }

    static Csv entities(RowPage<EntityRow> page) {
        Csv csv = Csv.of("id", "name", "type", "sameAs", "articles", "mentions", "salience");
        page.items()
                .forEach(row -> csv.row(
                        row.id(),
                        row.name(),
                        row.type(),
                        row.sameAs(),
                        row.articles(),
                        row.mentions(),
                        row.salience()));
        return csv;
    }

    static Csv timeline(RowPage<TimelineRow> page) {
        Csv csv = Csv.of("start", "articles", "mentions", "salience", "quotes");
        page.items().forEach(row -> csv.row(row.start(), row.articles(), row.mentions(), row.salience(), row.quotes()));
        return csv;
    }

    static Csv coOccurrences(RowPage<CoOccurrenceRow> page) {
        Csv csv = Csv.of("id", "name", "type", "sameAs", "articles", "mentions", "share");
        page.items()
                .forEach(row -> csv.row(
                        row.id(), row.name(), row.type(), row.sameAs(), row.articles(), row.mentions(), row.share()));
        return csv;
    }

    static Csv speakers(SpeakerPage page) {
        Csv csv = Csv.of("id", "name", "type", "sameAs", "quotes", "articles", "share");
        page.items()
                .forEach(row -> csv.row(
                        row.id(), row.name(), row.type(), row.sameAs(), row.quotes(), row.articles(), row.share()));
        return csv;
    }

    static Csv publishers(RowPage<PublisherRow> page) {
        Csv csv = Csv.of(
                "publisher", "articles", "mentions", "quotes", "anonymousShare", "unknownShare", "firstDay", "lastDay");
        page.items()
                .forEach(row -> csv.row(
                        row.publisher(),
                        row.articles(),
                        row.mentions(),
                        row.quotes(),
                        row.anonymousShare(),
                        row.unknownShare(),
                        row.firstDay(),
                        row.lastDay()));
        return csv;
    }

    static Csv quotes(RowPage<QuoteRow> page) {
        Csv csv = Csv.of(
                "articleId",
                "headline",
                "publisher",
                "url",
                "at",
                "kind",
                "text",
                "start",
                "end",
                "context",
                "contextStart",
                "cue",
                "speaker",
                "speakerId",
                "speakerType",
                "anonymous",
                "confidence",
                "clusterId");
        page.items()
                .forEach(row -> csv.row(
                        row.articleId(),
                        row.headline(),
                        row.publisher(),
                        row.url(),
                        row.at(),
                        row.kind(),
                        row.text(),
                        row.start(),
                        row.end(),
                        row.context(),
                        row.contextStart(),
                        row.cue(),
                        row.speaker(),
                        row.speakerId(),
                        row.speakerType(),
                        row.anonymous(),
                        row.confidence(),
                        row.clusterId()));
        return csv;
    }

    static Csv clusters(RowPage<ClusterRow> page) {
        Csv csv = Csv.of(
                "clusterId",
                "publishers",
                "quotes",
                "articleId",
                "headline",
                "publisher",
                "at",
                "text",
                "start",
                "end",
                "speaker");
        for (ClusterRow row : page.items()) {
            row.appearances()
                    .forEach(one -> csv.row(
                            row.id(),
                            row.publishers(),
                            row.quotes(),
                            one.articleId(),
                            one.headline(),
                            one.publisher(),
                            one.at(),
                            one.text(),
                            one.start(),
                            one.end(),
                            one.speaker()));
        }
        return csv;
    }
}
