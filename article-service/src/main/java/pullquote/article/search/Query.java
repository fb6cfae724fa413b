package pullquote.article.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.StringJoiner;

/**
 * What is looked for, as PostgreSQL reads it.
 *
 * @param words a {@code tsquery} of the words; empty where there are none
 * @param exact words and facets, a {@code tsquery}
 * @param index what the index can answer by itself of it, empty where that is nothing: all matches have it, and what has
 *     it is a match unless {@code mustBeRead}
 * @param mustBeRead whether only an article itself tells if it matches: the index does not know which words are
 *     neighbours
 * @param excludesOnly whether no word is needed: the index then has nothing to begin with
 * @param findsNothing whether there are words, but only such as are too common to be kept
 */
record Query(String words, String exact, String index, boolean mustBeRead, boolean excludesOnly, boolean findsNothing) {

    private static final String PARSE =
            "select cast(q as text), querytree(q) from websearch_to_tsquery('english', ?) q";

    static Query of(Connection database, Wanted wanted) throws SQLException {
        String words = "";
        String needed = "";
        if (wanted.q().isPresent()) {
            try (PreparedStatement parse = database.prepareStatement(PARSE)) {
                parse.setString(1, wanted.q().get());
                try (ResultSet row = parse.executeQuery()) {
                    row.next();
                    words = row.getString(1);
                    needed = row.getString(2);
                }
            }
        }
        boolean excludesOnly = needed.equals("T");
        boolean phrase = Phrase.isIn(words);
        String known = !phrase ? words : excludesOnly ? "" : Phrase.loosened(needed);
        String exact = with(words, wanted);
        boolean findsNothing = wanted.q().isPresent() && words.isEmpty();
        return new Query(words, exact, with(known, wanted), phrase, excludesOnly, findsNothing);
    }

    private static String with(String words, Wanted wanted) {
        StringJoiner all = new StringJoiner(" & ");
        if (!words.isEmpty()) {
            all.add("( " + words + " )");
        }
        wanted.publisher().map(Facets::publisher).ifPresent(all::add);
        wanted.author().map(Facets::author).ifPresent(all::add);
        wanted.language().map(Facets::language).ifPresent(all::add);
        return all.toString();
    }

    /** For the index: the matches of a stretch of time. */
    String within(String stretches) {
        return index.isEmpty() ? stretches : index + " & " + stretches;
    }

    /** Whether any words are excluded; a {@code !} within a word does not occur, since words are letters and digits. */
    boolean excludes() {
        return words.contains("!");
    }

    List<Phrase> phrases() {
        return Phrase.wanted(words);
    }
}
