package pullquote.article.clean;

import org.jsoup.parser.Parser;

/** Text of attributes and of JSON, where pages often leave character references and tags behind. */
final class Entities {

    private Entities() {}

    /** One line of plain text. */
    static String plain(String text) {
        String read = text.length() < 100_000 && text.indexOf('&') >= 0 ? Parser.unescapeEntities(text, false) : text;
        return Characters.oneLine(
                read.indexOf('<') >= 0 && read.length() < 2000
                        ? read.replaceAll("</?[a-zA-Z][^<>]{0,200}>", "")
                        : read);
    }
}
