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
 * @param index words and facets, a {@code tsquery} for the index
 * @param excludesOnly whether no word is needed: the index then has nothing to begin with
 * @param findsNothing whether there are words, but only such as are too common to be kept
 */
record Query(String words, String index, boolean excludesOnly, boolean findsNothing) {

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
        StringJoiner index = new StringJoiner(" & ");
        index.setEmptyValue(Facets.ANY);
        if (!words.isEmpty()) {
            index.add("( " + words + " )");
        }
        wanted.publisher().map(Facets::publisher).ifPresent(index::add);
        wanted.author().map(Facets::author).ifPresent(index::add);
        wanted.language().map(Facets::language).ifPresent(index::add);
        if (needed.equals("T")) {
            index.add(Facets.ANY);
        }
        return new Query(words, index.toString(), needed.equals("T"), wanted.q().isPresent() && words.isEmpty());
    }

    List<Phrase> phrases() {
        return Phrase.wanted(words);
    }
}
