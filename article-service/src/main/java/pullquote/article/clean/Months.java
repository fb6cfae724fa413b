package pullquote.article.clean;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Months by name in the languages that pages are mostly in. */
final class Months {

    private static final String[] NAMES = {
        "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari styczeń stycznia",
        "february feb februar février févr febrero febbraio fevereiro fev februari lutego",
        "march mar märz mrz mars marzo março maart mrt marca",
        "april apr avril avr abril abr aprile kwietnia",
        "may mai mayo maggio mag maio mei maja",
        "june jun juni juin junio giugno giu junho czerwca",
        "july jul juli juillet juil julio luglio lug julho lipca",
        "august aug août agosto ago augustus sierpnia",
        "september sep sept septembre septiembre settembre set setembro września",
        "october oct oktober okt octobre octubre ottobre ott outubro out października",
        "november nov novembre noviembre novembro listopada",
        "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia"
    };

    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (int month = 1; month <= NAMES.length; month++) {
            for (String name : NAMES[month - 1].split(" ")) {
                NUMBERS.put(name, month);
            }
        }
    }

    private Months() {}

    /** The number of a month given as digits or by name; 0 for anything else. */
    static int number(String month) {
        if (!month.isEmpty() && Character.isDigit(month.charAt(0))) {
            return Integer.parseInt(month);
        }
        return NUMBERS.getOrDefault(month.toLowerCase(Locale.ROOT), 0);
    }

    static boolean isName(String word) {
        return NUMBERS.containsKey(word);
    }
}
