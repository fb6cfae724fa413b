package pullquote.analysis.dashboard;

import pullquote.analysis.nlp.Analyzer;

/** A page across articles where nothing is kept of them. */
public record AcrossView(String page, String title, String analyzer) {

    static AcrossView of(String page, String title) {
        return new AcrossView(page, title, Analyzer.VERSION);
    }
}
