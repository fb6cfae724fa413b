package pullquote.article.clean;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/** Turns each block of a page into the numbers that {@link BlockModel} decides on: the block itself, what it stands in, and what stands beside it. */
final class BlockFeatures {

    private static final List<String> TAGS =
            List.of("p", "div", "li", "h1", "h2", "h3", "blockquote", "tr", "figcaption", "td", "pre", "dd", "span");
    private static final List<String> ANCESTORS = List.of(
            "article",
            "main",
            "nav",
            "aside",
            "footer",
            "header",
            "form",
            "ul",
            "table",
            "figure",
            "blockquote",
            "section");
    private static final int FAR = 12;

    private final PageView page;
    private final Map<Element, Integer> levelsToTop = new HashMap<>();
    private final Map<String, Integer> repeats = new HashMap<>();
    private final Set<String> bodyShingles;
    private final int headlineAt;
    private final int firstProse;
    private final int lastProse;
    private final double[] proseBefore;

    private BlockFeatures(PageView page) {
        this.page = page;
        page.blocks().forEach(block -> repeats.merge(block.text(), 1, Integer::sum));
        this.bodyShingles = page.articleBody().map(BlockFeatures::shingles).orElse(Set.of());
        this.headlineAt = findHeadline();
        Element top = page.outline().top();
        int level = 0;
        for (Element at = top; at != null && level < 100; at = at.parent()) {
            levelsToTop.put(at, level++);
        }
        this.proseBefore = new double[page.size() + 1];
        int first = page.size();
        int last = -1;
        for (int i = 0; i < page.size(); i++) {
            boolean isProse = isProse(i);
            proseBefore[i + 1] = proseBefore[i] + (isProse ? words(i) : 0);
            if (isProse && page.blocks().get(i).path().contains(top)) {
                first = Math.min(first, i);
                last = i;
            }
        }
        this.firstProse = first;
        this.lastProse = last;
    }

    /** The features of each block, in order; the same number for each. */
    static List<float[]> of(PageView page) {
        BlockFeatures features = new BlockFeatures(page);
        List<float[]> all = new ArrayList<>();
        for (int i = 0; i < page.size(); i++) {
            all.add(features.block(i));
        }
        return all;
    }

    private float[] block(int i) {
        Row row = new Row();
        words(row, i);
        manner(row, i);
        place(row, i);
        roles(row, i);
        containers(row, i);
        for (int offset : new int[] {-2, -1, 1, 2}) {
            neighbour(row, i, i + offset);
        }
        return row.values();
    }

    private void words(Row row, int i) {
        PageBlock block = page.blocks().get(i);
        Wording words = page.looks().get(i).block();
        String text = block.text();
        int n = Math.max(1, words.size());
        row.add(Math.log1p(words.size()));
        row.add((double) text.length() / n);
        row.add(block.linkDensity());
        row.add(Math.min(1, (double) block.boldChars() / Math.max(1, text.length())));
        row.add(Sentences.endsSentence(text));
        row.add((double) count(text, ',') / n);
        row.add(Math.min(6, count(text, '.') + count(text, '?') + count(text, '!')));
        row.add((double) text.chars().filter(Character::isUpperCase).count() / n);
        row.add((double) text.chars().filter(Character::isDigit).count() / Math.max(1, text.length()));
        row.add(Sentences.startsWithQuote(text));
        row.add((double) words.words().stream()
                        .filter(word -> word.length() <= 3)
                        .count()
                / n);
        row.add(repeats.getOrDefault(text, 1));
    }

    private void manner(Row row, int i) {
        Look look = page.looks().get(i);
        row.add(look.isSureFurniture());
        row.add(look.furniture().isPresent());
        row.add(look.furniture().map(reason -> reason.ordinal() + 1).orElse(0));
        row.add(Appeal.find(look.block(), 1, Set.of()).isPresent());
        row.add(Bylines.isDateLine(look.block()));
        row.add(Bylines.read(look.block().text()).isPresent());
        row.add(AuthorNotes.isNote(look.block()));
        row.add(look.isProse());
        row.add(page.headline()
                .map(title -> PageHeadline.likeness(title, look.block().text()))
                .orElse(0.0));
        row.add(page.description()
                .filter(told -> told.length() > 20 && look.block().text().startsWith(told.substring(0, 20)))
                .isPresent());
        row.add(bodyShingles.isEmpty() ? -1 : share(look.block()));
        row.add(page.blocks().get(i).hidden());
    }

    private void place(Row row, int i) {
        double all = Math.max(1, proseBefore[page.size()]);
        row.add((double) i / page.size());
        row.add(proseBefore[i] / all);
        row.add(headlineAt < 0 ? -99 : Math.max(-20, Math.min(60, i - headlineAt)));
        row.add(Math.max(-20, Math.min(20, i - firstProse)));
        row.add(Math.max(-20, Math.min(20, i - lastProse)));
        row.add(TAGS.indexOf(page.blocks().get(i).tag()));
        row.add(Math.log(all));
    }

    private void roles(Row row, int i) {
        List<Element> path = page.blocks().get(i).path();
        Map<PageRole, Integer> levels = new EnumMap<>(PageRole.class);
        Map<String, Integer> tags = new HashMap<>();
        for (int level = 0; level < Math.min(FAR, path.size()); level++) {
            int at = level;
            page.outline().roles(path.get(level)).forEach(role -> levels.putIfAbsent(role, at));
            tags.putIfAbsent(path.get(level).normalName(), at);
        }
        for (PageRole role : PageRole.values()) {
            row.add(levels.getOrDefault(role, FAR));
        }
        for (String tag : ANCESTORS) {
            row.add(tags.getOrDefault(tag, FAR));
        }
    }

    private void containers(Row row, int i) {
        PageBlock block = page.blocks().get(i);
        PageOutline outline = page.outline();
        for (int level = 1; level <= 4; level++) {
            Element element = block.path().get(Math.min(level, block.path().size() - 1));
            PageOutline.Tally tally = outline.tally(element);
            row.add(outline.proseShare(element));
            row.add(PageOutline.density(tally));
            row.add(Math.log1p(tally.blocks));
        }
        row.add(outline.shapeShare(block));
        int up = block.path().indexOf(outline.top());
        row.add(up < 0 ? -1 : up);
        row.add(levelsAbove(block));
    }

    /** How far up from the top element the first one is that holds this block too. */
    private int levelsAbove(PageBlock block) {
        for (Element element : block.path()) {
            Integer level = levelsToTop.get(element);
            if (level != null) {
                return level;
            }
        }
        return FAR;
    }

    private void neighbour(Row row, int i, int other) {
        boolean exists = other >= 0 && other < page.size();
        row.add(exists ? Math.log1p(words(other)) : -1);
        row.add(exists ? page.blocks().get(other).linkDensity() : -1);
        row.add(exists && isProse(other));
        row.add(exists && page.looks().get(other).isSureFurniture());
        row.add(exists
                && page.blocks().get(other).tag().equals(page.blocks().get(i).tag()));
        row.add(exists && parent(other) == parent(i));
    }

    private Element parent(int i) {
        List<Element> path = page.blocks().get(i).path();
        return path.get(Math.min(1, path.size() - 1));
    }

    private boolean isProse(int i) {
        return page.looks().get(i).isProse() && page.blocks().get(i).linkDensity() < 0.4;
    }

    private int words(int i) {
        return page.looks().get(i).block().size();
    }

    private int findHeadline() {
        int best = -1;
        double most = 0.75;
        for (int i = 0; i < page.size() && page.headline().isPresent(); i++) {
            String tag = page.blocks().get(i).tag();
            double likeness = PageHeadline.likeness(
                            page.headline().get(), page.blocks().get(i).text())
                    + (tag.equals("h1") ? 0.3 : 0);
            if (likeness > most) {
                most = likeness;
                best = i;
            }
        }
        return best;
    }

    private double share(Wording block) {
        Set<String> own = shingles(block.text());
        return own.isEmpty()
                ? -1
                : (double) own.stream().filter(bodyShingles::contains).count() / own.size();
    }

    private static Set<String> shingles(String text) {
        List<String> words = Wording.words(text.substring(0, Math.min(200_000, text.length())));
        Set<String> shingles = new HashSet<>();
        for (int i = 0; i + 3 <= words.size(); i++) {
            shingles.add(words.get(i) + ' ' + words.get(i + 1) + ' ' + words.get(i + 2));
        }
        return shingles;
    }

    private static int count(String text, char wanted) {
        return (int) text.chars().filter(c -> c == wanted).count();
    }

    /** Numbers in the order in which they were added. */
    private static final class Row {
        private float[] values = new float[160];
        private int size;

        void add(double value) {
            if (size == values.length) {
                values = java.util.Arrays.copyOf(values, 2 * size);
            }
            values[size++] = (float) value;
        }

        void add(boolean value) {
            add(value ? 1 : 0);
        }

        float[] values() {
            return java.util.Arrays.copyOf(values, size);
        }
    }
}
