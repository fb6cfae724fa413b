package pullquote.article.clean;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits scraped text into blocks, each of one line. Blank lines part blocks; a single line end parts them, too, unless the lines were broken
 * to fit a width: then they are joined again.
 */
final class ScrapedBlocks {

    /** Lines broken to a width are at most this long; mail and wire services use 60 to 80. */
    private static final int WIDEST = 130;

    private ScrapedBlocks() {}

    /** The blocks of a text in order, none empty, each without line ends or white space at its ends. */
    static List<String> split(String scraped) {
        List<List<String>> groups = groups(Characters.normalize(scraped));
        List<String> blocks = new ArrayList<>();
        boolean isWrapped = groups.stream().anyMatch(group -> isWrapped(group, width(group)));
        for (List<String> group : groups) {
            if (isWrapped && blocks.isEmpty() && isWrappedHeadline(group)) {
                blocks.add(Characters.oneLine(String.join(" ", group)));
            } else {
                addAll(group, blocks);
            }
        }
        return blocks;
    }

    private static List<List<String>> groups(String text) {
        List<List<String>> groups = new ArrayList<>();
        List<String> group = new ArrayList<>();
        for (int start = 0; start <= text.length(); ) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            String line = text.substring(start, end);
            start = end + 1;
            if (!line.isBlank()) {
                group.add(line);
            }
            if ((line.isBlank() || start > text.length()) && !group.isEmpty()) {
                groups.add(group);
                group = new ArrayList<>();
            }
        }
        return groups;
    }

    private static int width(List<String> group) {
        return group.stream().mapToInt(String::length).max().orElse(0);
    }

    /** Two or three short lines above wrapped paragraphs, none a sentence or a byline. */
    private static boolean isWrappedHeadline(List<String> group) {
        return group.size() <= 3
                && width(group) <= WIDEST
                && group.stream()
                        .noneMatch(line -> Sentences.endsWithStop(line.strip())
                                || Bylines.read(line.strip()).isPresent()
                                || LabelFurniture.find(Wording.of(line.strip())).isPresent());
    }

    private static void addAll(List<String> group, List<String> blocks) {
        int width = width(group);
        boolean wrapped = isWrapped(group, width);
        StringBuilder block = new StringBuilder();
        for (int i = 0; i < group.size(); i++) {
            block.append(block.isEmpty() ? "" : " ").append(group.get(i));
            boolean last = i + 1 == group.size();
            if (last || !(wrapped && goesOn(group.get(i), group.get(i + 1), width))) {
                String line = Characters.oneLine(block.toString());
                if (!line.isEmpty()) {
                    blocks.add(line);
                }
                block.setLength(0);
            }
        }
    }

    /** Most line ends stand where the next word would not have fitted, and some of them inside a sentence. */
    private static boolean isWrapped(List<String> group, int width) {
        if (group.size() < 2 || width > WIDEST || width < 30) {
            return false;
        }
        int full = 0;
        int inside = 0;
        for (int i = 0; i + 1 < group.size(); i++) {
            full += isFull(group.get(i), group.get(i + 1), width) ? 1 : 0;
            inside += isInsideSentence(group.get(i), group.get(i + 1)) ? 1 : 0;
        }
        return inside > 0 && 2 * Math.max(full, inside) >= group.size() - 1;
    }

    /** Inside a paragraph of wrapped lines; a short line that ends a sentence, or an indented next line, ends the paragraph. */
    private static boolean goesOn(String line, String next, int width) {
        boolean indented = next.startsWith("  ") && !line.startsWith("  ");
        boolean ended = Sentences.endsSentence(line.strip()) && !isFull(line, next, width);
        return !indented && !ended && (isFull(line, next, width) || isInsideSentence(line, next));
    }

    /** The first word of the next line would have made this one wider than the widest. */
    private static boolean isFull(String line, String next, int width) {
        String word = next.strip();
        int space = word.indexOf(' ');
        return line.length() + 1 + (space < 0 ? word.length() : space) > width - 6;
    }

    private static boolean isInsideSentence(String line, String next) {
        return !Sentences.endsSentence(line.strip())
                && Character.isLowerCase(next.strip().codePointAt(0));
    }
}
