package pullquote.analysis.nlp.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import pullquote.analysis.nlp.text.Span;

/** Finds peoples, faiths and languages ("South Koreans", "Hindu"), which always have a capital, where a sentence begins, too. */
final class Peoples {

    private static final Set<String> DIRECTIONS = Set.of("western", "eastern");
    private static final Set<String> FAITHS = WordLists.of("faith");

    private final NameWords words;
    private final PlaceLexicon places;
    private final int size;

    private Peoples(NameWords words, PlaceLexicon places) {
        this.words = words;
        this.places = places;
        this.size = words.document().tokens().size();
    }

    static List<Span> find(NameWords words, PlaceLexicon places) {
        Peoples peoples = new Peoples(words, places);
        List<Span> found = new ArrayList<>();
        int i = 0;
        while (i < peoples.size) {
            int end = peoples.endAt(i);
            if (end > i) {
                found.add(words.span(i, end));
            } else {
                peoples.addBeforeHyphen(i, found);
            }
            i = Math.max(end, i + 1);
        }
        return found;
    }

    /** The token behind the people that is named at a token; that token where none is. */
    private int endAt(int i) {
        if (!isFree(i)) {
            return i;
        }
        boolean hyphened = i + 2 < size && words.text(i + 1).equals("-") && words.isTight(i + 1) && isFree(i + 2);
        if (hyphened && places.isNationality(words.word(i) + "-" + words.word(i + 2))) {
            return i + 3;
        }
        boolean two = i + 1 < size && isFree(i + 1) && words.isBeside(i + 1);
        if (two && places.isNationality(words.word(i) + " " + words.word(i + 1))) {
            return i + 2;
        }
        return isPeople(words.word(i), places) ? i + 1 : i;
    }

    private boolean isFree(int i) {
        return !words.isTaken(i) && Character.isUpperCase(words.text(i).charAt(0));
    }

    /** "Kenyan" of "Kenyan-led". */
    private void addBeforeHyphen(int i, List<Span> found) {
        int hyphen = words.text(i).indexOf('-');
        if (hyphen > 0 && isFree(i) && isPeople(words.text(i).substring(0, hyphen), places)) {
            int start = words.document().tokens().get(i).start();
            found.add(new Span(start, start + hyphen));
        }
    }

    /** Whether the word names a people, a faith or what belongs to it, in the singular or plural. */
    static boolean isPeople(String word, PlaceLexicon places) {
        String key = Words.key(word);
        return places.isNationality(word) && !DIRECTIONS.contains(key) || FAITHS.contains(singular(key));
    }

    /** The word in the singular, as a key: equal for "Kenyan" and "Kenyans". */
    static String singular(String key) {
        return key.endsWith("s") && !key.endsWith("ss") && key.length() > 4 ? key.substring(0, key.length() - 1) : key;
    }
}
