package pullquote.launcher;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** An article and its analysis as text for a person at a terminal of 80 columns. */
final class Report {

    private static final int WIDTH = 80;
    private static final int MOST_ENTITIES = 20;
    private static final int NAME_WIDTH = 36;

    private Report() {}

    static String of(JsonNode article, JsonNode analysis) {
        List<String> lines = new ArrayList<>();
        lines.addAll(item("", article.path("headline").asText("(no headline)")));
        lines.add("=".repeat(Math.min(WIDTH, longest(lines))));
        addProblems(analysis, lines);
        addSummary(analysis, lines);
        addEntities(analysis, lines);
        addQuotes(analysis, lines);
        addRemoved(article, lines);
        return lines.stream().map(line -> line + "\n").collect(Collectors.joining());
    }

    private static void addProblems(JsonNode analysis, List<String> lines) {
        for (JsonNode problem : analysis.path("problems")) {
            lines.addAll(item(
                    "! ", problem.path("detail").asText(problem.path("title").asText())));
        }
    }

    private static void addSummary(JsonNode analysis, List<String> lines) {
        heading("Summary", lines);
        for (JsonNode sentence : analysis.path("summary").path("sentences")) {
            lines.addAll(item("* ", sentence.path("text").asText()));
        }
    }

    private static void addEntities(JsonNode analysis, List<String> lines) {
        JsonNode entities = analysis.path("entities");
        if (entities.isEmpty()) {
            return;
        }
        heading("Who and what is named", lines);
        int shown = 0;
        for (JsonNode entity : entities) {
            if (shown++ == MOST_ENTITIES) {
                lines.add("   … and " + (entities.size() - MOST_ENTITIES) + " more");
                break;
            }
            String row = String.format(
                    Locale.ROOT,
                    "%3d  %-12s  %s",
                    entity.path("count").asInt(),
                    entity.path("type").asText(),
                    entity.path("name").asText());
            lines.addAll(wrapped(" ".repeat(19), pad(row, 19 + NAME_WIDTH) + aliases(entity)));
        }
    }

    private static String aliases(JsonNode entity) {
        String aliases = StreamSupport.stream(entity.path("aliases").spliterator(), false)
                .map(JsonNode::asText)
                .collect(Collectors.joining(", "));
        return aliases.isEmpty() ? "" : "  (" + aliases + ")";
    }

    private static void addQuotes(JsonNode analysis, List<String> lines) {
        if (analysis.path("quotes").isEmpty()) {
            return;
        }
        heading("Who said what", lines);
        for (JsonNode quote : analysis.path("quotes")) {
            JsonNode speaker = quote.path("speaker");
            String name = speaker.path("name").asText("speaker not told");
            String kind = quote.path("kind").asText().toLowerCase(Locale.ROOT);
            String anonymous = speaker.path("anonymous").asBoolean() ? ", unnamed" : "";
            lines.addAll(item("", name + " (" + kind + anonymous + ")"));
            String text = quote.path("text").asText();
            lines.addAll(item("    ", kind.equals("direct") ? "“" + text + "”" : text));
        }
    }

    private static void addRemoved(JsonNode article, List<String> lines) {
        if (article.path("removed").isEmpty()) {
            return;
        }
        heading("Left out of the article", lines);
        for (JsonNode removed : article.path("removed")) {
            String line = String.format(
                    "%-14s %s",
                    removed.path("reason").asText(), removed.path("text").asText());
            lines.add(line.length() <= WIDTH ? line : line.substring(0, WIDTH - 1) + "…");
        }
    }

    private static void heading(String title, List<String> lines) {
        lines.add("");
        lines.add(title);
        lines.add("-".repeat(title.length()));
    }

    private static int longest(List<String> lines) {
        return lines.stream().mapToInt(String::length).max().orElse(0);
    }

    private static String pad(String row, int width) {
        return row.length() >= width ? row : row + " ".repeat(width - row.length());
    }

    private static List<String> item(String bullet, String text) {
        return wrapped(" ".repeat(bullet.length()), bullet + printable(text).strip());
    }

    /** Lines of at most {@link #WIDTH} columns, the first as it is and the others indented. */
    private static List<String> wrapped(String indent, String text) {
        List<String> lines = new ArrayList<>();
        String rest = printable(text).stripTrailing();
        while (rest.length() > WIDTH) {
            int cut = rest.lastIndexOf(' ', WIDTH);
            if (cut <= indent.length()) {
                cut = WIDTH;
            }
            lines.add(rest.substring(0, cut).stripTrailing());
            rest = indent + rest.substring(cut).strip();
        }
        lines.add(rest);
        return lines;
    }

    /** An article's text must not steer the terminal that shows it. */
    private static String printable(String text) {
        return text.replaceAll("\\p{Cntrl}", " ");
    }
}
