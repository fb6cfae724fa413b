package pullquote.analysis.dashboard;

import pullquote.analysis.nlp.Analyzer;

/**
 * The form for a key.
 *
 * @param to the page that was wanted
 * @param problem why the last key did not do, in words; may be empty
 */
public record SignInView(String to, String problem, String analyzer) {

    static SignInView of(String to, String problem) {
        return new SignInView(to, problem, Analyzer.VERSION);
    }
}
