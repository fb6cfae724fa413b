package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import pullquote.analysis.nlp.text.Document;
import pullquote.analysis.nlp.text.Span;
import pullquote.analysis.nlp.text.Token;

/**
 * Adds the places where a name that the text has elsewhere was not found, and cuts headlines in title case ("Bell Accepts Moss Offer") to the
 * names that the text below them has. A name counts as had where it was found at least as often as it was missed, or is the family name of a
 * person who is named in full.
 */
final class MissedNames {

    private static final int LONGEST_NAME = 80;
    /** Of more names than these with the same first word, only the first are looked for. */
    private static final int MOST_ALIKE = 40;

    private final Document document;
    private final List<Mention> mentions;
    /** By their first word, the longest first. */
    private final Map<String, List<Known>> known = new HashMap<>();

    private final Map<String, Integer> found = new HashMap<>();
    private final Set<String> plainWords = new HashSet<>();

    private record Known(String text, EntityType type, boolean family) {}

    private MissedNames(Document document, List<Mention> mentions) {
        this.document = document;
        this.mentions = mentions;
    }

    static List<Mention> add(Document document, List<Mention> mentions) {
        return new MissedNames(document, mentions).add();
    }

    private List<Mention> add() {
        learn();
        List<Mention> kept =
                mentions.stream().filter(mention -> !isGarbledHeadline(mention)).toList();
        Map<Known, List<Mention>> missed = new HashMap<>();
        int next = 0;
        int done = 0;
        for (int i = 0; i < document.tokens().size(); i++) {
            Token token = document.tokens().get(i);
            while (next < kept.size() && kept.get(next).end() <= token.start()) {
                next++;
            }
            boolean covered = next < kept.size() && kept.get(next).start() < token.end();
            if (covered || token.start() < done || !known.containsKey(token.text())) {
                continue;
            }
            int limit = next < kept.size()
                    ? kept.get(next).start()
                    : document.text().length();
            for (Known name : known.getOrDefault(token.text(), List.of())) {
                int end = token.start() + name.text().length();
                if (end <= limit && stands(name.text(), token.start()) && isFree(i, end, name)) {
                    missed.computeIfAbsent(name, n -> new ArrayList<>())
                            .add(new Mention(new Span(token.start(), end), name.type()));
                    done = end;
                    break;
                }
            }
        }
        List<Mention> all = new ArrayList<>(kept);
        missed.forEach((name, places) -> {
            if (name.family() || places.size() <= found.getOrDefault(name.text(), 0)) {
                all.addAll(places);
            }
        });
        all.sort(Comparator.comparingInt(Mention::start));
        return all;
    }

    private void learn() {
        for (Token token : document.tokens()) {
            if (Character.isLowerCase(token.text().charAt(0))) {
                plainWords.add(token.text());
            }
        }
        Set<String> learned = new HashSet<>();
        for (Mention mention : mentions) {
            String text = document.textOf(mention.span());
            found.merge(text, 1, Integer::sum);
            if (inHeadline(mention.start()) || text.length() > LONGEST_NAME || !learned.add(text)) {
                continue;
            }
            int space = text.lastIndexOf(' ');
            learn(text, mention.type(), false);
            if (mention.type() == EntityType.PERSON && space > 0) {
                PersonName name = PersonName.of(PersonName.words(text));
                String family = name.familyFirst() ? text.substring(0, text.indexOf(' ')) : text.substring(space + 1);
                if (name.full() && family.length() > 2 && learned.add(family + " ")) {
                    learn(family, EntityType.PERSON, true);
                }
            }
        }
        known.values()
                .forEach(names ->
                        names.sort(Comparator.comparingInt(name -> -name.text().length())));
    }

    private void learn(String text, EntityType type, boolean family) {
        String word = firstWord(text);
        boolean plain = text.indexOf(' ') < 0 && plainWords.contains(text.toLowerCase(Locale.ROOT));
        if (Character.isUpperCase(text.charAt(0)) && !plain) {
            List<Known> names = known.computeIfAbsent(word, w -> new ArrayList<>(1));
            if (names.size() < MOST_ALIKE) {
                names.add(new Known(text, type, family));
            }
        }
    }

    private static String firstWord(String text) {
        int space = text.indexOf(' ');
        return space < 0 ? text : text.substring(0, space);
    }

    private boolean inHeadline(int offset) {
        return document.headline()
                .map(headline -> headline.span().contains(offset))
                .orElse(false);
    }

    private boolean stands(String name, int start) {
        int end = start + name.length();
        String text = document.text();
        return text.startsWith(name, start) && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    /** Whether no other word in capitals, outside headlines, makes it part of a longer name, and it is tagged as a name. */
    private boolean isFree(int index, int end, Known name) {
        List<Token> tokens = document.tokens();
        Token token = tokens.get(index);
        if (inHeadline(token.start())) {
            return true;
        }
        int behind = document.tokenIndexAt(end);
        boolean before = index > 0 && continues(tokens.get(index - 1), token);
        boolean after = behind < tokens.size() && continues(tokens.get(behind), tokens.get(behind - 1));
        boolean single = name.text().indexOf(' ') < 0;
        boolean namelike = token.tag().equals("PROPN") || found.getOrDefault(name.text(), 0) > 1;
        return !before && !after && (!single || namelike);
    }

    private static boolean continues(Token token, Token neighbour) {
        boolean beside = token.start() < neighbour.start()
                ? neighbour.start() - token.end() <= 1
                : token.start() - neighbour.end() <= 1;
        return beside
                && token.tag().equals("PROPN")
                && Character.isUpperCase(token.text().charAt(0))
                && !Roles.ofPerson(token.text())
                && Roles.gender(token.text()) == Gender.UNKNOWN;
    }

    /** A mention in the headline that holds a name of the text below it and other words. */
    private boolean isGarbledHeadline(Mention mention) {
        String text = document.textOf(mention.span());
        if (!inHeadline(mention.start()) || text.indexOf(' ') < 0 || isKnown(text)) {
            return false;
        }
        int first = document.tokenIndexAt(mention.start());
        int end = document.tokenIndexAt(mention.end() - 1) + 1;
        for (int i = first; i < end; i++) {
            int start = document.tokens().get(i).start();
            for (Known name : known.getOrDefault(document.tokens().get(i).text(), List.of())) {
                if (start + name.text().length() <= mention.end() && stands(name.text(), start)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isKnown(String text) {
        return known.getOrDefault(firstWord(text), List.of()).stream()
                .anyMatch(name -> name.text().equals(text));
    }
}
