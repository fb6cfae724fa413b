package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import pullquote.analysis.nlp.text.Document;

/**
 * All mentions of one type whose names have the same words: "WASHINGTON" and "Washington" are one form.
 *
 * @param text the name as it stands at its best-written mention
 * @param words its words, made alike
 * @param type the type of its mentions
 * @param mentions where it stands, in order of the text
 */
record Form(String text, List<String> words, EntityType type, List<Mention> mentions) {

    String key() {
        return String.join(" ", words);
    }

    int first() {
        return mentions.get(0).start();
    }

    boolean single() {
        return words.size() == 1;
    }

    /** The forms of the mentions of one type, in order of appearance. */
    static List<Form> of(Document document, List<Mention> mentions, EntityType type) {
        Map<String, List<Mention>> byWords = new LinkedHashMap<>();
        Map<String, String> keys = new LinkedHashMap<>();
        for (Mention mention : mentions) {
            if (mention.type() == type) {
                String key = keys.computeIfAbsent(document.textOf(mention.span()), text -> keyOf(text, type));
                byWords.computeIfAbsent(key, k -> new ArrayList<>()).add(mention);
            }
        }
        List<Form> forms = new ArrayList<>();
        byWords.forEach((key, found) ->
                forms.add(new Form(bestText(document, found), List.of(key.split(" ")), type, List.copyOf(found))));
        return forms;
    }

    private static String keyOf(String text, EntityType type) {
        List<String> words = type == EntityType.PERSON ? PersonName.words(text) : Words.of(text);
        boolean article = words.size() > 1 && words.get(0).equals("the");
        String key = String.join(" ", article ? words.subList(1, words.size()) : words);
        return key.isEmpty() ? text.strip() : key;
    }

    /** The first spelling that is neither all capitals nor starts with an article; else the first. */
    private static String bestText(Document document, List<Mention> mentions) {
        String best = document.textOf(mentions.get(0).span());
        for (Mention mention : mentions) {
            String text = document.textOf(mention.span());
            if (rank(text) < rank(best)) {
                best = text;
            }
        }
        return best;
    }

    private static int rank(String text) {
        boolean shouted = text.length() > 4 && text.chars().noneMatch(Character::isLowerCase);
        boolean article = text.regionMatches(true, 0, "the ", 0, 4);
        return (shouted ? 2 : 0) + (article ? 1 : 0);
    }
}
