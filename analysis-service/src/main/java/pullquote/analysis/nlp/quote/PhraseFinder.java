package pullquote.analysis.nlp.quote;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import pullquote.analysis.nlp.entity.EntityType;
import pullquote.analysis.nlp.quote.Phrase.Kind;

/** Chunks noun phrases by parts of speech, in one pass. */
final class PhraseFinder {

    private static final Set<String> PERSONAL =
            Set.of("he", "she", "they", "i", "we", "you", "it", "him", "her", "them", "us", "me");
    private static final Set<String> POSSESSIVE = Set.of("his", "her", "their", "its", "my", "our", "your", "whose");
    private static final Set<String> JOINING =
            Set.of("of", "for", "at", "from", "with", "in", "on", "to", "inside", "within", "near");
    private static final Set<String> ALONE = Lexicon.read("pronouns-of-number.txt");
    private static final Set<String> TIMES = Lexicon.read("times.txt");

    private static final Set<String> BODIES_AND_TEXTS = Lexicon.read("bodies-and-texts.txt");

    /** Units of the longest full phrase. */
    private static final int LONGEST = 20;

    private final Reading reading;
    private final PhraseWords words;
    private final List<Phrase> found = new ArrayList<>();

    private PhraseFinder(Reading reading) {
        this.reading = reading;
        this.words = new PhraseWords(reading);
    }

    /** The phrases outside quotation marks, in order, none overlapping another. */
    static List<Phrase> find(Reading reading) {
        PhraseFinder finder = new PhraseFinder(reading);
        int unit = 0;
        while (unit < reading.size) {
            unit = finder.at(unit);
        }
        finder.extend();
        return finder.found;
    }

    /** For each unit the index of its phrase, or -1. */
    static int[] index(Reading reading, List<Phrase> phrases) {
        int[] index = new int[reading.size];
        Arrays.fill(index, -1);
        for (int p = 0; p < phrases.size(); p++) {
            Arrays.fill(index, phrases.get(p).start(), phrases.get(p).end(), p);
        }
        return index;
    }

    private int at(int start) {
        String word = reading.word(start);
        if (reading.isQuote(start)) {
            return start + 1;
        }
        if (words.tagIs(start, "PRON") && isPronoun(word)) {
            boolean possessive = POSSESSIVE.contains(word) && words.startsNoun(start + 1);
            if (!possessive) {
                add(start, start, start + 1, Kind.PRONOUN);
                return start + 1;
            }
        }
        boolean which = word.equals("which")
                && start > 0
                && words.startsNoun(start - 1)
                && !reading.tag(start + 1).equals("PRON");
        if (word.equals("who") || which) {
            add(start, start, start + 1, Kind.RELATIVE);
            return start + 1;
        }
        return words.startsNoun(start) || POSSESSIVE.contains(word) || words.tagIs(start, "DET")
                ? chunk(start)
                : start + 1;
    }

    private static boolean isPronoun(String word) {
        int apostrophe = word.indexOf('\'');
        return PERSONAL.contains(apostrophe > 0 ? word.substring(0, apostrophe) : word);
    }

    private int chunk(int start) {
        int frameEnd = reading.frameEnd(start);
        int head = -1;
        int unit = start;
        while (unit < frameEnd && (unit == start || continues(unit, start)) && !words.isVerb(unit, start)) {
            if (words.isHead(unit)) {
                head = unit;
            }
            unit++;
        }
        if (head < 0) {
            head = substitute(start, unit);
        }
        if (head < 0) {
            return start + 1;
        }
        int owner = owner(start, head);
        if (owner >= 0) {
            add(
                    start,
                    owner,
                    owner + 1,
                    isPronoun(reading.word(owner)) || POSSESSIVE.contains(reading.word(owner))
                            ? Kind.PRONOUN
                            : kind(owner));
            add(owner + 1, head, head + 1, kind(head));
            return head + 1;
        }
        add(start, head, head + 1, kind(head));
        return head + 1;
    }

    /** What stands for a noun where there is none, in a chunk: "another rich", "the two", "others", or a name that looks like an adjective; or -1. */
    private int substitute(int start, int end) {
        boolean determined = words.tagIs(start, "DET") && end > start + 1;
        if (determined && (words.tagIs(end - 1, "ADJ") || words.isCount(end - 1)) || words.isUnknownName(end - 1)) {
            return end - 1;
        }
        return ALONE.contains(reading.word(start)) ? start : -1;
    }

    /** Whose claim a claim is: the possessive before a noun of saying, as its own phrase; -1 where there is none. */
    private int owner(int start, int head) {
        String noun = reading.word(head);
        if (Lexicon.isNoun(noun) && !BODIES_AND_TEXTS.contains(noun)) {
            for (int unit = head - 1; unit >= start; unit--) {
                if (words.isPossessive(unit) || unit == start && POSSESSIVE.contains(reading.word(unit))) {
                    return unit;
                }
            }
        }
        return -1;
    }

    private boolean continues(int unit, int start) {
        if (reading.isQuote(unit)) {
            return words.isNickname(unit, start);
        }
        if (words.isNamed(unit)) {
            return !TIMES.contains(reading.word(unit - 1)) || words.isNamed(unit - 1);
        }
        boolean time = TIMES.contains(reading.word(unit)) || TIMES.contains(reading.word(unit - 1));
        if (time && !reading.tag(unit - 1).equals("DET") && !words.isPossessive(unit - 1)) {
            return false;
        }
        if (words.tagIs(unit, "VERB") || words.tagIs(unit, "ADV")) {
            String word = reading.word(unit);
            boolean modifier = word.endsWith("ed")
                    || word.endsWith("ing")
                    || word.equals("more")
                    || word.equals("most")
                    || word.endsWith("ly");
            return modifier && unit == start + 1 && words.tagIs(start, "DET") && words.startsNoun(unit + 1);
        }
        return words.startsNoun(unit) || words.tagIs(unit, "SYM") || words.isHyphen(unit) || words.isTitleStop(unit);
    }

    private Kind kind(int head) {
        String word = reading.word(head);
        if (TIMES.contains(word)) {
            return Kind.TIME;
        }
        int entity = reading.entityOf[reading.first[head]];
        if (entity < 0) {
            return words.tagIs(head, "PROPN") || words.isUnknownName(head) ? Kind.NAME : Kind.NOMINAL;
        }
        EntityType type = reading.entities.get(entity).type();
        return switch (type) {
            case PERSON -> Kind.PERSON;
            case ORGANIZATION -> Kind.ORGANIZATION;
            case LOCATION -> Kind.PLACE;
            default -> Kind.TIME;
        };
    }

    private void add(int start, int head, int end, Kind kind) {
        found.add(new Phrase(start, head, end, end, kind));
    }

    /** Joins "officials" and "the ministry" of "officials at the ministry" to one full phrase, from the last to the first. */
    private void extend() {
        for (int i = found.size() - 2; i >= 0; i--) {
            Phrase phrase = found.get(i);
            Phrase next = found.get(i + 1);
            boolean same = reading.frameOf[next.start()] == reading.frameOf[phrase.start()];
            if (same && next.kind() != Kind.TIME && joins(phrase, next) && next.full() - phrase.start() < LONGEST) {
                found.set(i, new Phrase(phrase.start(), phrase.head(), phrase.end(), next.full(), phrase.kind()));
            }
        }
    }

    private boolean joins(Phrase phrase, Phrase next) {
        String word = reading.word(phrase.end());
        boolean nominal = phrase.kind() == Kind.NOMINAL;
        if (next.start() == phrase.end() + 1) {
            boolean author = word.equals("by") && BODIES_AND_TEXTS.contains(reading.word(phrase.head()));
            return nominal && (JOINING.contains(word) || author) || word.equals("of");
        }
        boolean adjective = word.equals("close") || word.equals("familiar");
        return nominal
                && adjective
                && next.start() == phrase.end() + 2
                && JOINING.contains(reading.word(phrase.end() + 1));
    }
}
