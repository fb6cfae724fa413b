package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import pullquote.analysis.nlp.entity.KnownNames.Known;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;
import pullquote.analysis.nlp.text.Token;

/**
 * Adds the places where a name that the text has elsewhere was not found, and cuts headlines in title case ("Bell Accepts Moss Offer") to the
 * names that the text below them has. A name counts as had where it was found at least as often as it was missed, is the family name of a
 * person who is named in full, or is the same in capitals.
 */
final class MissedNames {

    private final Document document;
    private final List<Token> tokens;
    private final KnownNames known;

    private MissedNames(Document document, List<Mention> mentions, PlaceLexicon places) {
        this.document = document;
        this.tokens = document.tokens();
        this.known = new KnownNames(document, mentions, places);
    }

    static List<Mention> add(Document document, List<Mention> mentions, PlaceLexicon places) {
        return new MissedNames(document, mentions, places).add(mentions);
    }

    private List<Mention> add(List<Mention> mentions) {
        List<Mention> kept =
                mentions.stream().filter(mention -> !isGarbledHeadline(mention)).toList();
        List<Mention> all = new ArrayList<>(kept);
        missed(kept).forEach((name, places) -> {
            if (name.certain() || places.size() <= known.count(name)) {
                all.addAll(places);
            }
        });
        all.sort(Comparator.comparingInt(Mention::start));
        return all;
    }

    private Map<Known, List<Mention>> missed(List<Mention> kept) {
        Map<Known, List<Mention>> missed = new LinkedHashMap<>();
        int next = 0;
        int done = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int start = tokens.get(i).start();
            while (next < kept.size() && kept.get(next).end() <= start) {
                next++;
            }
            int limit = next < kept.size()
                    ? kept.get(next).start()
                    : document.text().length();
            if (start < done || limit <= start) {
                continue;
            }
            Optional<Known> name = known.longestAt(tokens.get(i), limit);
            if (name.isPresent()) {
                Span span = new Span(start, start + name.get().text().length());
                if (isFree(i, span, name.get())) {
                    missed.computeIfAbsent(name.get(), n -> new ArrayList<>())
                            .add(new Mention(span, name.get().type()));
                    done = span.end();
                }
            }
        }
        return missed;
    }

    /** Whether no other word in capitals, outside headlines, makes it part of a longer name, and it is tagged as a name. */
    private boolean isFree(int index, Span span, Known name) {
        if (known.inHeadline(span.start())) {
            return true;
        }
        int behind = document.tokenIndexAt(span.end() - 1) + 1;
        boolean before = index > 0
                && continues(tokens.get(index - 1), tokens.get(index - 1).end(), span.start());
        boolean after = behind < tokens.size()
                && continues(tokens.get(behind), span.end(), tokens.get(behind).start());
        boolean single = name.text().indexOf(' ') < 0;
        boolean namelike = Tokens.tagOf(tokens.get(index)).equals("PROPN") || known.count(name) > 1;
        return !before && !after && (!single || namelike);
    }

    /** Whether a token goes on with the name across the gap from {@code end} to {@code start}. */
    private static boolean continues(Token token, int end, int start) {
        return start - end <= 1
                && Tokens.tagOf(token).equals("PROPN")
                && Character.isUpperCase(token.text().charAt(0))
                && !Roles.ofPerson(token.text())
                && Roles.gender(token.text()) == Gender.UNKNOWN;
    }

    /** A mention in the headline that holds a name of the text below it and other words. */
    private boolean isGarbledHeadline(Mention mention) {
        String text = document.textOf(mention.span());
        if (!known.inHeadline(mention.start()) || text.indexOf(' ') < 0 || known.has(text)) {
            return false;
        }
        int first = document.tokenIndexAt(mention.start());
        int end = document.tokenIndexAt(mention.end() - 1) + 1;
        return tokens.subList(first, end).stream()
                .anyMatch(token -> known.longestAt(token, mention.end()).isPresent());
    }
}
