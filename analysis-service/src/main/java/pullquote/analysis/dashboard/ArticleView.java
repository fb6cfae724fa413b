package pullquote.analysis.dashboard;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import pullquote.analysis.client.RevisionList;
import pullquote.analysis.client.StoredArticle;
import pullquote.analysis.client.StoredArticle.RemovedBlock;
import pullquote.analysis.engine.Source;
import pullquote.analysis.nlp.Analysis;
import pullquote.analysis.nlp.Analyzer;
import pullquote.analysis.nlp.entity.Entity;

/**
 * An article as its page shows it; what is not known is empty.
 *
 * @param source where it was first published, only where that is an address that a browser may follow
 * @param analysed when this page was made
 * @param contentHash of the text that was analysed
 * @param revisions the newest ones; empty where there is one only
 * @param removed what was sent but is not part of the article
 */
public record ArticleView(
        String headline,
        String byline,
        String publisher,
        String publishedAt,
        String published,
        int wordCount,
        int revision,
        String source,
        String contentHash,
        String analysedAt,
        String analysed,
        StoryView story,
        List<RemovedBlock> removed,
        List<RevisionRow> revisions,
        String id,
        String analyzer) {

    private static final int LONG = 110;

    static ArticleView of(
            StoredArticle article,
            Source source,
            Analysis analysis,
            RevisionList revisions,
            Function<Entity, String> across,
            Instant now) {
        @Nullable List<RemovedBlock> removed = article.removed();
        return new ArticleView(
                Words.or(article.headline(), "Without a headline"),
                Words.or(article.byline(), ""),
                Words.or(article.publisher(), ""),
                Words.iso(article.publishedAt()),
                Words.day(article.publishedAt()),
                article.wordCount(),
                article.revision(),
                followable(article.url()),
                source.contentHash(),
                Words.iso(now),
                Words.minute(now),
                StoryView.of(source, analysis, "/v1/articles/" + article.id(), across),
                removed == null ? List.of() : removed,
                RevisionRow.of(revisions),
                article.id().toString(),
                Analyzer.VERSION);
    }

    /** Whether the headline is longer than headlines are, so that it is set smaller. */
    public boolean isLong() {
        return headline.length() > LONG;
    }

    /** A stored address is text from outside: only http and https ones become links. */
    private static String followable(@Nullable String url) {
        return url != null && url.matches("(?i)https?://.*") ? url : "";
    }
}
