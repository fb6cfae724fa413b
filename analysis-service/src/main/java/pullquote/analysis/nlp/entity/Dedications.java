package pullquote.analysis.nlp.entity;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Adds bodies that are dedicated to a saint ("St Brendan's Hospital"), and where a text has one, its short form in the possessive ("a nurse at St
 * Brendan's"): otherwise they are cut up into a person and a place.
 */
final class Dedications {

    private static final Pattern WHOLE = Pattern.compile(
            "(?<!\\p{L})(St\\.?\\h\\p{Lu}\\p{L}+['’]s)\\h(?:\\p{Lu}\\p{L}+\\h){0,2}"
                    + "(?:Hospital|Infirmary|Hospice|School|Academy|College|University|Church|Cathedral|Abbey|Chapel)(?!\\p{L})");
    private static final Pattern SHORT = Pattern.compile("(?<!\\p{L})St\\.?\\h\\p{Lu}\\p{L}+['’]s(?!\\p{L})");

    private Dedications() {}

    /** Whether a name is a saint's in the possessive and no more. */
    static boolean isShort(String name) {
        return SHORT.matcher(name).matches();
    }

    /** Puts them on the sheet. */
    static void add(NameSheet sheet) {
        String text = sheet.document().text();
        Set<String> dedicated = new HashSet<>();
        Matcher whole = WHOLE.matcher(text);
        while (whole.find()) {
            dedicated.add(whole.group(1));
            sheet.put(whole.start(), whole.end(), EntityType.ORGANIZATION);
        }
        Matcher brief = SHORT.matcher(text);
        while (!dedicated.isEmpty() && brief.find()) {
            if (dedicated.contains(brief.group())) {
                sheet.put(brief.start(), brief.end(), EntityType.ORGANIZATION);
            }
        }
    }
}
