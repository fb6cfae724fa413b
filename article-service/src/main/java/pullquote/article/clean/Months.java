package pullquote.article.clean;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Months by name in the languages that pages are mostly in. */
final class Months {

    private static final String[] NAMES = {
        "january jan januar jänner janvier janv enero ene gennaio gen janeiro januari styczeń stycznia января янв январь січня ocak ledna"
                + " január ianuarie tammikuuta ιανουαρίου",
        "february feb februar februari février févr febrero febbraio fevereiro fev lutego февраля фев лютого şubat února február februarie"
                + " helmikuuta φεβρουαρίου",
        "march mar märz mrz mars marzo março maart mrt marca marts марта мар березня mart března maret március martie maaliskuuta μαρτίου",
        "april apr avril avr abril abr aprile kwietnia апреля апр квітня nisan dubna április aprilie huhtikuuta απριλίου",
        "may mai mayo maggio mag maio mei maja maj мая травня mayıs května május toukokuuta μαΐου",
        "june jun juni juin junio giugno giu junho czerwca июня июн червня haziran června június iunie kesäkuuta ιουνίου",
        "july jul juli juillet juil julio luglio lug julho lipca июля июл липня temmuz července július iulie heinäkuuta ιουλίου",
        "august aug août agosto ago augustus sierpnia augusti августа авг серпня ağustos srpna agustus augusztus elokuuta αυγούστου",
        "september sep sept septembre septiembre settembre set setembro września сентября сен вересня eylül září szeptember septembrie"
                + " syyskuuta σεπτεμβρίου",
        "october oct oktober okt octobre octubre ottobre ott outubro out października октября окт жовтня ekim října október octombrie"
                + " lokakuuta οκτωβρίου",
        "november nov novembre noviembre novembro listopada ноября ноя листопада kasım listopadu noiembrie marraskuuta νοεμβρίου",
        "december dec dezember dez décembre déc diciembre dic dicembre dezembro grudnia desember декабря дек грудня aralık prosince decembrie"
                + " joulukuuta δεκεμβρίου"
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
