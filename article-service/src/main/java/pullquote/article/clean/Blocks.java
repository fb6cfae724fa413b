package pullquote.article.clean;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The blocks of a scraped text while they are sorted into article and furniture. Mutable, used by one call. */
final class Blocks {

    private final List<Look> all;
    private final @Nullable RemovalReason[] reasons;

    private Blocks(List<Look> all) {
        this.all = all;
        this.reasons = new @Nullable RemovalReason[all.size()];
    }

    static Blocks of(List<String> lines) {
        return new Blocks(lines.stream().map(Wording::of).map(Look::at).toList());
    }

    /** The places of the blocks that are kept so far, in order. */
    int[] places() {
        int[] places = new int[all.size()];
        int n = 0;
        for (int i = 0; i < all.size(); i++) {
            if (reasons[i] == null) {
                places[n++] = i;
            }
        }
        return Arrays.copyOf(places, n);
    }

    boolean isRemoved(int place) {
        return reasons[place] != null;
    }

    int size() {
        return all.size();
    }

    Optional<RemovalReason> reason(int place) {
        return Optional.ofNullable(reasons[place]);
    }

    void remove(int place, RemovalReason reason) {
        reasons[place] = reason;
    }

    List<Look> keptLooks() {
        return Arrays.stream(places()).mapToObj(all::get).toList();
    }

    List<Wording> kept() {
        return keptLooks().stream().map(Look::block).toList();
    }

    /** Removes the first blocks that are kept: what stands before the headline. */
    void removeBefore(int count) {
        int[] places = places();
        for (int i = 0; i < count; i++) {
            remove(places[i], RemovalReason.NAVIGATION);
        }
    }

    /** The text of the first block that was removed for a reason. */
    Optional<String> firstRemoved(RemovalReason reason) {
        for (int i = 0; i < all.size(); i++) {
            if (reasons[i] == reason) {
                return Optional.of(all.get(i).block().text());
            }
        }
        return Optional.empty();
    }

    List<Removed> removed() {
        List<Removed> removed = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            RemovalReason reason = reasons[i];
            if (reason != null) {
                removed.add(new Removed(all.get(i).block().text(), reason.word()));
            }
        }
        return removed;
    }

    /** For the sender: what the text is made of instead of an article. */
    String describeRemoved() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        removed().forEach(block -> counts.merge(block.reason(), 1, Integer::sum));
        List<String> most = counts.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .limit(4)
                .map(entry -> entry.getKey() + " (" + entry.getValue() + ")")
                .toList();
        return "all of its blocks are site furniture: " + String.join(", ", most);
    }
}
