package pullquote.article.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * A date that a page shows to its readers beside the headline.
 *
 * @param moment the date
 * @param update whether it is said to be of a later version
 * @param plain whether it stands where nothing but a date of publication does; other lines may hold the date of an event
 */
record ShownDate(Moment moment, boolean update, boolean plain) {

    private static final int LONGEST_LINE = 160;
    private static final int LONGEST_MARKED = 60;
    private static final int MOST_ELEMENTS = 40;
    private static final Pattern UPDATE = Pattern.compile(
            "(?i)(?:updated?|modified|revised|edited|aktualisiert|geändert|mis à jour|modifié|actualizado|atualizado|aggiornato|bijgewerkt|обновлено)\\P{L}{0,40}"
                    + "(?:(?:on|at|am|um|le|el|em|il|op|[ap]m|[A-Z]{2,4}|(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|satur|sun)(?:day)?)\\P{L}{0,20}){0,5}$");
    private static final Pattern CREDIT = Pattern.compile(
            "(?i)^(?:by|von|por|par|di|door|posted|published|written|publiziert|veröffentlicht|erstellt|publié|publicado|pubblicato|geplaatst|online|print|date)\\b");
    private static final Pattern MARKED = Pattern.compile("(?i)date|time|publish|posted|created");

    /** The dates between the headline and the first paragraphs, in order. */
    static List<ShownDate> among(List<PageBlock> blocks) {
        List<ShownDate> found = new ArrayList<>();
        for (PageBlock block : blocks) {
            if (block.isCaption()) {
                continue;
            }
            if (block.text().length() <= LONGEST_LINE) {
                found.addAll(inLine(block));
            }
            if (found.stream().noneMatch(ShownDate::plain)) {
                found.addAll(marked(block));
            }
        }
        return found;
    }

    private static List<ShownDate> inLine(PageBlock block) {
        String line = block.text();
        List<Dates.Found> dates = Dates.all(line);
        boolean isSentence = Sentences.endsSentence(line) && line.length() > LONGEST_MARKED;
        boolean plain = Bylines.isDateLine(Wording.of(line))
                || !isSentence && CREDIT.matcher(line).find() && line.length() < 120;
        return isSentence
                ? List.of()
                : dates.stream()
                        .map(date -> new ShownDate(date.moment(), isUpdate(line.substring(0, date.start())), plain))
                        .toList();
    }

    private static boolean isUpdate(String before) {
        return UPDATE.matcher(before.substring(Math.max(0, before.length() - 60)))
                .find();
    }

    /** Elements inside a block that are named for dates, or are times, and hold nothing else. */
    private static List<ShownDate> marked(PageBlock block) {
        if (block.text().length() > 500
                || Dates.all(block.text()).isEmpty() && block.text().length() > LONGEST_LINE) {
            return List.of();
        }
        return block.element().select("time, [class*=date], [class*=time], [class*=publish], [class*=posted]").stream()
                .limit(MOST_ELEMENTS)
                .filter(element -> element.text().length() <= LONGEST_MARKED)
                .filter(element -> element.normalName().equals("time")
                        || MARKED.matcher(element.className()).find())
                .flatMap(element -> date(element).stream())
                .toList();
    }

    private static Optional<ShownDate> date(Element element) {
        return Dates.all(element.text()).stream()
                .findFirst()
                .map(date ->
                        new ShownDate(date.moment(), isUpdate(element.text().substring(0, date.start())), true));
    }
}
