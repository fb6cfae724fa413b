package pullquote.analysis.nlp.quote;

import java.util.Set;

/** Titles whose full stop does not end a sentence. */
final class Abbreviations {

    private static final Set<String> TITLES = Set.of(
            "mr",
            "mrs",
            "ms",
            "dr",
            "prof",
            "rev",
            "fr",
            "sr",
            "st",
            "hon",
            "pres",
            "sen",
            "rep",
            "gov",
            "lt",
            "atty",
            "del",
            "supt",
            "gen",
            "col",
            "maj",
            "capt",
            "cmdr",
            "adm",
            "sgt",
            "cpl",
            "pvt",
            "det",
            "insp",
            "amb",
            "sec",
            "reps",
            "sens",
            "govs",
            "messrs",
            "mayor-elect");

    private Abbreviations() {}

    /** Whether a word in lower case, with its full stop or without, is such a title. */
    static boolean isTitle(String word) {
        return TITLES.contains(word.endsWith(".") ? word.substring(0, word.length() - 1) : word);
    }
}
