package pullquote.article.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Element;

/** What of a page is not of its article, with the reason: by the words of a block, else by what its makers call the elements around it. */
final class RemovedBlocks {

    private static final int LONGEST = 400;
    private static final int LEVELS = 8;

    private static final List<Map.Entry<PageRole, RemovalReason>> REASONS = List.of(
            Map.entry(PageRole.COMMENTS, RemovalReason.COMMENTS),
            Map.entry(PageRole.SHARE, RemovalReason.SHARE),
            Map.entry(PageRole.RELATED, RemovalReason.RELATED_LINKS),
            Map.entry(PageRole.NEWSLETTER, RemovalReason.NEWSLETTER),
            Map.entry(PageRole.ADVERT, RemovalReason.ADVERTISEMENT),
            Map.entry(PageRole.BYLINE, RemovalReason.BYLINE),
            Map.entry(PageRole.TAGS, RemovalReason.TAGS),
            Map.entry(PageRole.CAPTION, RemovalReason.CAPTION),
            Map.entry(PageRole.MEDIA, RemovalReason.PLAYER),
            Map.entry(PageRole.NAVIGATION, RemovalReason.NAVIGATION),
            Map.entry(PageRole.FOOTER, RemovalReason.NAVIGATION),
            Map.entry(PageRole.POPUP, RemovalReason.CONSENT),
            Map.entry(PageRole.HEADER, RemovalReason.NAVIGATION));

    private RemovedBlocks() {}

    /** The removed blocks in the order of the page; short ones beside each other with the same reason (the items of a menu) as one. */
    static List<Removed> of(PageView page, boolean[] chosen) {
        List<Removed> removed = new ArrayList<>();
        int last = lastChosen(chosen);
        boolean joins = false;
        for (int i = 0; i < chosen.length; i++) {
            String text = page.blocks().get(i).text();
            if (chosen[i] || page.headline().filter(text::equals).isPresent()) {
                joins = false;
                continue;
            }
            String reason = reason(page, i, i > last).word();
            Removed before = joins ? removed.get(removed.size() - 1) : new Removed("", "");
            if (before.reason().equals(reason) && before.text().length() + text.length() < LONGEST) {
                removed.set(removed.size() - 1, new Removed(before.text() + " " + text, reason));
            } else {
                removed.add(new Removed(text, reason));
            }
            joins = true;
        }
        return removed;
    }

    private static RemovalReason reason(PageView page, int i, boolean after) {
        Look look = page.looks().get(i);
        Optional<RemovalReason> byWords = look.isSureFurniture()
                ? look.furniture()
                : Appeal.find(look.block(), 1, Set.of())
                        .or(() -> Bylines.read(look.block().text()).map(names -> RemovalReason.BYLINE))
                        .or(() ->
                                Bylines.isDateLine(look.block()) ? Optional.of(RemovalReason.DATE) : Optional.empty());
        return byWords.or(() -> byElements(page, i))
                .or(look::furniture)
                .orElseGet(() -> byLinks(page.blocks().get(i), after));
    }

    private static Optional<RemovalReason> byElements(PageView page, int i) {
        List<Element> path = page.blocks().get(i).path();
        for (int level = 0; level < Math.min(LEVELS, path.size()); level++) {
            Set<PageRole> roles = page.outline().roles(path.get(level));
            Optional<RemovalReason> reason = REASONS.stream()
                    .filter(entry -> roles.contains(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (reason.isPresent()) {
                return reason;
            }
        }
        return Optional.empty();
    }

    private static RemovalReason byLinks(PageBlock block, boolean after) {
        if (block.linkDensity() < 0.5) {
            return RemovalReason.FURNITURE;
        }
        return after ? RemovalReason.RELATED_LINKS : RemovalReason.NAVIGATION;
    }

    private static int lastChosen(boolean[] chosen) {
        int last = chosen.length - 1;
        while (last >= 0 && !chosen[last]) {
            last--;
        }
        return last;
    }
}
