package pullquote.analysis.nlp.entity;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import pullquote.analysis.nlp.text.Token;

/** Gives names the beginning that they were found without: "Al-" of "Al-Bashari", "Inland" of "Inland Water Council". */
final class WiderNames {

    private static final Pattern PARTICLE = Pattern.compile("(?i)(?<![\\p{L}-])(?:a[dlnrstz]|ash|ath|el|ul|abu)-$");
    private static final int LONGEST_PARTICLE = 4;

    private WiderNames() {}

    static void widen(NameSheet sheet) {
        for (Mention mention : sheet.mentions()) {
            int start = mention.type() == EntityType.PERSON
                    ? startOfPerson(sheet, mention)
                    : mention.type() == EntityType.ORGANIZATION ? startOfBody(sheet, mention) : mention.start();
            if (start < mention.start()) {
                sheet.put(start, mention.end(), mention.type());
            }
        }
    }

    private static int startOfPerson(NameSheet sheet, Mention mention) {
        Matcher particle = PARTICLE.matcher(sheet.document().text())
                .useTransparentBounds(true)
                .region(Math.max(0, mention.start() - LONGEST_PARTICLE), mention.start());
        return particle.find() ? particle.start() : mention.start();
    }

    /** A body that is called by its kind ("Council") has all the capitals before it in its name. */
    private static int startOfBody(NameSheet sheet, Mention mention) {
        String text = sheet.document().textOf(mention.span());
        String kind = text.substring(text.stripTrailing().lastIndexOf(' ') + 1);
        int start = mention.start();
        if (!Character.isUpperCase(kind.charAt(0)) || !Roles.fits(kind.toLowerCase(Locale.ROOT), mention.type())) {
            return start;
        }
        List<Token> tokens = sheet.document().tokens();
        int limit = sheet.endOfLastBefore(start);
        for (int i = sheet.document().tokenIndexAt(start) - 1; i >= 0; i--) {
            boolean beside =
                    tokens.get(i).end() + 1 == start && sheet.document().text().charAt(start - 1) == ' ';
            if (!beside || tokens.get(i).start() < limit || !CertainNames.isOfName(sheet.document(), i)) {
                return start;
            }
            start = tokens.get(i).start();
        }
        return start;
    }
}
