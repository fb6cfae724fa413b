package pullquote.article.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Where byline and date stand.
 *
 * @param near the blocks just before the article's text and right at its start
 * @param belowHeadline those from the headline to the first paragraphs; first the sure ones, then those in boxes that may be of something else
 */
record PageHead(List<PageBlock> near, List<PageBlock> belowHeadline) {

    private static final int BEFORE = 12;
    private static final int FARTHEST_HEADLINE = 60;
    private static final int AFTER = 3;
    private static final double SAME_TITLE = 0.75;

    static PageHead of(Document page, PageView view, boolean[] chosen) {
        int first = 0;
        while (first < chosen.length - 1 && !chosen[first]) {
            first++;
        }
        PagePlaces places = PagePlaces.of(page);
        List<PageBlock> blocks = view.blocks();
        List<PageBlock> near = blocks.subList(Math.max(0, first - BEFORE), Math.min(chosen.length, first + 2)).stream()
                .filter(block -> !places.isElsewhere(block.element()))
                .toList();
        int from = headline(view, first).orElse(Math.max(-1, first - BEFORE));
        List<PageBlock> below = blocks.subList(from + 1, Math.min(chosen.length, first + AFTER));
        List<PageBlock> ordered = new ArrayList<>();
        below.stream().filter(block -> !places.isElsewhere(block.element())).forEach(ordered::add);
        below.stream()
                .filter(block -> places.isElsewhere(block.element()))
                .filter(block -> !isOfOthers(block))
                .forEach(ordered::add);
        return new PageHead(near, List.copyOf(ordered));
    }

    private static Optional<Integer> headline(PageView view, int first) {
        for (int i = first;
                i >= Math.max(0, first - FARTHEST_HEADLINE) && view.headline().isPresent();
                i--) {
            String text = view.blocks().get(i).text();
            if (PageHeadline.likeness(view.headline().get(), text) > SAME_TITLE) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private static boolean isOfOthers(PageBlock block) {
        for (Element element : block.path().subList(0, Math.min(8, block.path().size()))) {
            Set<PageRole> roles = PageRole.of(element);
            if (roles.contains(PageRole.COMMENTS) || roles.contains(PageRole.RELATED)) {
                return true;
            }
        }
        return false;
    }
}
