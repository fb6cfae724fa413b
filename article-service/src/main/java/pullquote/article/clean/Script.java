package pullquote.article.clean;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** The letters that languages are written in, as far as they tell the language. */
enum Script {
    LATIN(""),
    CYRILLIC(""),
    HAN("zh"),
    KANA("ja"),
    HANGUL("ko"),
    ARABIC("ar"),
    PERSIAN("fa"),
    URDU("ur"),
    HEBREW("he"),
    GREEK("el"),
    THAI("th"),
    DEVANAGARI("hi"),
    BENGALI("bn"),
    TAMIL("ta"),
    TELUGU("te"),
    GUJARATI("gu"),
    GURMUKHI("pa"),
    KANNADA("kn"),
    MALAYALAM("ml"),
    SINHALA("si"),
    GEORGIAN("ka"),
    ARMENIAN("hy"),
    ETHIOPIC("am"),
    KHMER("km"),
    LAO("lo"),
    MYANMAR("my");

    private static final Map<UnicodeScript, Script> SCRIPTS = scripts();

    private final String tag;

    Script(String tag) {
        this.tag = tag;
    }

    /** How many letters of each script a text has. */
    static Map<Script, Integer> count(String text) {
        Map<Script, Integer> counts = new EnumMap<>(Script.class);
        text.codePoints().filter(Character::isLetter).forEach(letter -> {
            Script script = SCRIPTS.get(UnicodeScript.of(letter));
            if (script != null) {
                counts.merge(script, 1, Integer::sum);
                if (script == ARABIC && "پچژگ".indexOf(letter) >= 0) {
                    counts.merge(PERSIAN, 1, Integer::sum);
                } else if (script == ARABIC && "ٹڈڑےں".indexOf(letter) >= 0) {
                    counts.merge(URDU, 1, Integer::sum);
                }
            }
        });
        return counts;
    }

    /** The language of a text mostly in these letters; empty where several languages share them and words must tell. */
    Optional<String> language(Map<Script, Integer> letters) {
        int own = letters.getOrDefault(this, 0);
        if (this == HAN && 20 * letters.getOrDefault(KANA, 0) > own) {
            return Optional.of(KANA.tag);
        }
        if (this == ARABIC && 50 * letters.getOrDefault(URDU, 0) > own) {
            return Optional.of(URDU.tag);
        }
        if (this == ARABIC && 50 * letters.getOrDefault(PERSIAN, 0) > own) {
            return Optional.of(PERSIAN.tag);
        }
        return tag.isEmpty() ? Optional.empty() : Optional.of(tag);
    }

    /** The letters that speak for a language of this script: Japanese has two scripts. */
    int lettersOf(String language, Map<Script, Integer> letters) {
        int own = letters.getOrDefault(this, 0);
        return language.equals(KANA.tag) ? letters.getOrDefault(HAN, 0) + letters.getOrDefault(KANA, 0) : own;
    }

    private static Map<UnicodeScript, Script> scripts() {
        Map<UnicodeScript, Script> scripts = new EnumMap<>(UnicodeScript.class);
        for (Script script : values()) {
            if (script != KANA && script != PERSIAN && script != URDU) {
                scripts.put(UnicodeScript.forName(script.name()), script);
            }
        }
        scripts.put(UnicodeScript.HIRAGANA, KANA);
        scripts.put(UnicodeScript.KATAKANA, KANA);
        return scripts;
    }
}
