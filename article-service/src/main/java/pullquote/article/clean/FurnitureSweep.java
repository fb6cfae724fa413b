package pullquote.article.clean;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** One pass over the blocks that are kept so far: takes out what is furniture by itself, by its appeal to the reader, or by its place. */
final class FurnitureSweep {

    private static final Set<RemovalReason> MAYBE_HEADLINES =
            EnumSet.of(RemovalReason.RELATED_LINKS, RemovalReason.CAPTION, RemovalReason.PLAYER, RemovalReason.TAGS);

    private final Blocks blocks;
    private final int[] places;
    private final Zones zones;
    private final boolean tailHasFurniture;
    private final boolean[] links;

    FurnitureSweep(Blocks blocks) {
        this.blocks = blocks;
        this.places = blocks.places();
        this.zones = Zones.of(blocks.keptLooks());
        this.tailHasFurniture = zones.hasFurnitureInTail();
        this.links = new boolean[places.length];
    }

    void run() {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < places.length; i++) {
            int at = i;
            boolean again = zones.at(at).block().size() > 3
                    && !seen.add(zones.at(at).block().text());
            byItself(at)
                    .or(() -> inHead(at))
                    .or(() -> byAppeal(at))
                    .or(() -> inTail(at))
                    .or(() -> belowHeading(at))
                    .or(() -> again ? Optional.of(RemovalReason.DUPLICATE) : Optional.empty())
                    .ifPresent(found -> blocks.remove(places[at], found));
        }
    }

    private Optional<RemovalReason> byItself(int i) {
        return zones.at(i)
                .furniture()
                .filter(reason -> mayGo(i, reason))
                .filter(reason -> zones.at(i).sure()
                        || zones.isHead(i) && (i > 0 || isFollowedByLabel(i))
                        || zones.isTail(i) && tailHasFurniture
                        || isBesideFurniture(i)
                        || reason == RemovalReason.RELATED_LINKS
                                && i + 1 < places.length
                                && zones.at(i + 1).isLine());
    }

    /** The first block is the headline, however much it looks like a link or a caption, unless another can be it. */
    private boolean mayGo(int i, RemovalReason reason) {
        boolean onlyHeadline = places[i] == 0
                && i + 1 < places.length
                && (zones.firstProse() == i + 1
                        || !Headlines.isCandidate(zones.at(i + 1).block()));
        return !onlyHeadline || !MAYBE_HEADLINES.contains(reason);
    }

    private Optional<RemovalReason> inHead(int i) {
        if (i > zones.firstProse() + 1 && i < zones.lastProse() || i == 0 && zones.firstProse() == 1) {
            return Optional.empty();
        }
        Wording block = zones.at(i).block();
        if (Bylines.read(block.text()).isPresent()) {
            return Optional.of(RemovalReason.BYLINE);
        }
        return Bylines.isDateLine(block) ? Optional.of(RemovalReason.DATE) : Optional.empty();
    }

    private Optional<RemovalReason> byAppeal(int i) {
        int support = (isBesideFurniture(i) ? 1 : 0) + (zones.isTail(i) ? 1 : 0);
        return Appeal.find(zones.at(i).block(), support, zones.topics())
                .or(() -> headingOfBox(i))
                .filter(found -> mayGo(i, found));
    }

    /** The reason of a box beside, where this line is its heading. The first block of all is rather the headline. */
    private Optional<RemovalReason> headingOfBox(int i) {
        return Stream.of(places[i] + 1, places[i] - 1)
                .filter(place -> places[i] > 0 && place < blocks.size())
                .flatMap(place -> blocks.reason(place).stream())
                .filter(box -> Appeal.headsBox(zones.at(i).block(), box))
                .findFirst();
    }

    /** After the last paragraph: notes on the writer, and lines below a box of furniture. */
    private Optional<RemovalReason> inTail(int i) {
        Wording block = zones.at(i).block();
        if (i < zones.lastProse() || i == 0 || Sentences.startsWithQuote(block.text())) {
            return Optional.empty();
        }
        if (AuthorNotes.isNote(block)) {
            return Optional.of(RemovalReason.AUTHOR_BIO);
        }
        int firstInTail = zones.lastProse() + 1;
        return firstInTail > 0 && firstInTail < i && !block.isProse()
                ? blocks.reason(places[firstInTail])
                : Optional.empty();
    }

    /** Below "Related" or "Most read" stand links: lines that are no sentences. */
    private Optional<RemovalReason> belowHeading(int i) {
        links[i] = i > zones.linksFrom()
                || i > zones.firstProse()
                        && zones.at(i).isLine()
                        && blocks.reason(places[i - 1]).equals(Optional.of(RemovalReason.RELATED_LINKS))
                        && (links[i - 1] || zones.at(i - 1).heading());
        return links[i] ? Optional.of(RemovalReason.RELATED_LINKS) : Optional.empty();
    }

    private boolean isFollowedByLabel(int i) {
        return i + 1 < places.length && zones.at(i + 1).furniture().isPresent();
    }

    private boolean isBesideFurniture(int i) {
        int place = places[i];
        return place > 0 && blocks.isRemoved(place - 1)
                || place + 1 < blocks.size() && blocks.isRemoved(place + 1)
                || i + 1 < places.length && zones.at(i + 1).isSureFurniture();
    }
}
