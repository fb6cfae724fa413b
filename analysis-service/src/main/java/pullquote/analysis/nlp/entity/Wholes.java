package pullquote.analysis.nlp.entity;

import java.util.List;

/** Decides which longer name of an organisation a part of it stands for. */
final class Wholes {

    private final Surroundings surroundings;
    private final PlaceLexicon places;

    Wholes(Surroundings surroundings, PlaceLexicon places) {
        this.surroundings = surroundings;
        this.places = places;
    }

    /**
     * The beginning of a name stands for all of it behind it or in the headline, and before it where the rest only says what kind of firm it
     * is. "Astor" is not short for "Astor Foundation".
     */
    boolean fits(Form form, Group whole) {
        List<String> words = whole.head().words();
        if (places.knows(form.text())) {
            return Words.startsWith(words, List.of("university", "of")) && Words.endsWith(words, form.words());
        }
        if (Words.endsWith(words, form.words())) {
            return true;
        }
        List<String> rest = words.subList(form.words().size(), words.size());
        boolean behind = whole.head().first() < form.first()
                || surroundings.inHeadline(form.mentions().get(0));
        // "St Brendan's" is what everybody calls the hospital.
        boolean dedicated = words.get(0).equals("st") && form.words().size() == 2;
        return OrganizationName.isKind(rest) || (behind && (dedicated || !OrganizationName.isOther(rest)));
    }

    /** The one that was named last before the mention. */
    static Group nearest(Mention mention, List<Group> wholes) {
        Group best = wholes.get(0);
        int bestStart = Integer.MIN_VALUE;
        for (Group whole : wholes) {
            int start = lastBefore(mention, whole.head().mentions());
            if (start > bestStart) {
                bestStart = start;
                best = whole;
            }
        }
        return best;
    }

    private static int lastBefore(Mention mention, List<Mention> mentions) {
        int low = 0;
        int high = mentions.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (mentions.get(middle).start() < mention.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low == 0 ? -mentions.get(0).start() - 1 : mentions.get(low - 1).start();
    }
}
