package pullquote.analysis.nlp.quote;

import java.util.regex.Pattern;

/** Tells what sources ask for themselves ("an official who asked not to be named") from what they say about anything else. */
final class Unnamed {

    private static final Pattern NAMED = Pattern.compile(
            "(?:that |for |on |to |not |he |she |they |be |being |remain |stay |condition of |the )*"
                    + "(?:named|identified|quoted|anonymous|anonymity)\\b"
                    + "(?:$|[\\p{Punct}\u2014]|\\s(?:because|for|due|as|in|by|while|since|so|out|when|citing|publicly|to)\\b).*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    /** However it goes on: where the words end is the model's guess. */
    private static final Pattern NOT_NAMED = Pattern.compile(
            "(?:(?:that )?(?:he|she|they) )?(?:not (?:to )?be|to not be|not being) (?:named|identified|quoted)\\b.*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private static final Pattern NAME = Pattern.compile(
            "(?:that )?(?:his|her|their|its) (?:\\w+ )?(?:names?|identity|identities) (?:not )?be .*",
            Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

    private Unnamed() {}

    /** Whether what a cue brings is only that the source is not to be named. */
    static boolean isAskedFor(String content) {
        return NOT_NAMED.matcher(content).matches()
                || NAMED.matcher(content).matches()
                || NAME.matcher(content).matches();
    }
}
