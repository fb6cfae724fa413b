package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;

/**
 * Makes one name of the parts of an organisation's name: the tagger learned from news that marks a place in such a name by itself ("Lagos",
 * "Port Authority"; "Bank of", "Ghana"). A place inside an organisation's name is not a place.
 */
final class NestedNames {

    private NestedNames() {}

    /** The mentions in order, with parts of one name put together. */
    static List<Mention> join(Document document, List<Mention> mentions) {
        List<Mention> joined = new ArrayList<>(mentions.size());
        for (Mention mention : mentions) {
            int last = joined.size() - 1;
            Optional<Mention> whole = last < 0 ? Optional.empty() : whole(document, joined.get(last), mention);
            whole.ifPresentOrElse(name -> joined.set(last, name), () -> joined.add(mention));
        }
        return joined;
    }

    private static Optional<Mention> whole(Document document, Mention first, Mention second) {
        boolean beside = second.start() == first.end() + 1 && document.text().charAt(first.end()) == ' ';
        return beside && belong(document, first, second)
                ? Optional.of(new Mention(new Span(first.start(), second.end()), EntityType.ORGANIZATION))
                : Optional.empty();
    }

    private static boolean belong(Document document, Mention first, Mention second) {
        if (second.type() == EntityType.ORGANIZATION) {
            return first.type() == EntityType.LOCATION
                    || first.type() == EntityType.PERSON
                            && OrganizationName.isFirmWord(lastWord(document.textOf(second.span())));
        }
        return first.type() == EntityType.ORGANIZATION && second.type() == EntityType.LOCATION;
    }

    private static String lastWord(String text) {
        return text.substring(text.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }
}
