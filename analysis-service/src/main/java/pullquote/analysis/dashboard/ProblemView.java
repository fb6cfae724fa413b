package pullquote.analysis.dashboard;

import pullquote.analysis.nlp.Analyzer;

/** Why a page cannot be shown, and what to do. */
public record ProblemView(int status, String title, String detail, String analyzer) {

    static ProblemView unknownArticle() {
        return of(404, "There is no such article", "It may have been deleted, or the address may be cut short.");
    }

    static ProblemView unknownRevision() {
        return of(
                404,
                "There is no such revision",
                "Its article may have been deleted, or the address may be cut short.");
    }

    static ProblemView unknownEntity() {
        return of(404, "There is nobody and nothing of that kind", "No analysed article names it any more.");
    }

    static ProblemView databaseAway() {
        return of(
                503,
                "The figures cannot be read",
                "The database of analyses does not answer. Reload the page in a few seconds; single articles can be read meanwhile.");
    }

    static ProblemView refused() {
        return of(
                400,
                "This address leads nowhere",
                "It asks for something that cannot be. Start again from all articles.");
    }

    static ProblemView away() {
        return of(
                503,
                "The articles cannot be read",
                "article-service does not answer. Reload the page in a few seconds.");
    }

    static ProblemView busy() {
        return of(503, "The service is busy", "Too many analyses are waiting. Reload the page in a few seconds.");
    }

    private static ProblemView of(int status, String title, String detail) {
        return new ProblemView(status, title, detail, Analyzer.VERSION);
    }
}
