package pullquote.article.clean;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Where things stand in a text: the head before the first prose (menus, headline, byline, date), the body, and the tail after the last prose
 * (boxes, links, notices).
 *
 * @param blocks what is kept so far
 * @param topics the subjects that the text is about
 * @param firstProse place of the first paragraph; the number of blocks where there is none
 * @param lastProse place of the last paragraph; -1 where there is none
 * @param linksFrom place of the heading below which only links and their teasers stand; the number of blocks where there is none
 */
record Zones(List<Look> blocks, Set<RemovalReason> topics, int firstProse, int lastProse, int linksFrom) {

    private static final int LONGEST_TEASER = 60;

    Zones {
        blocks = List.copyOf(blocks);
        topics = Set.copyOf(topics);
    }

    static Zones of(List<Look> blocks) {
        Set<RemovalReason> topics = Topics.of(blocks);
        int[] prose = IntStream.range(0, blocks.size())
                .filter(i -> blocks.get(i).isProse()
                        && Appeal.find(blocks.get(i).block(), 0, topics).isEmpty())
                .toArray();
        int first = prose.length == 0 ? blocks.size() : prose[0];
        int last = prose.length == 0 ? -1 : prose[prose.length - 1];
        return new Zones(blocks, topics, first, last, findLinks(blocks, first));
    }

    Look at(int place) {
        return blocks.get(place);
    }

    int size() {
        return blocks.size();
    }

    boolean isHead(int place) {
        return place < firstProse;
    }

    boolean isTail(int place) {
        return place > lastProse;
    }

    boolean hasFurnitureInTail() {
        return blocks.subList(lastProse + 1, blocks.size()).stream().anyMatch(Look::isSureFurniture);
    }

    /** Down to the end, of what stands below the heading at least two in five are lines that are no sentences. */
    private static int findLinks(List<Look> blocks, int firstProse) {
        int lines = 0;
        int earliest = Math.max(firstProse, blocks.size() / 4);
        for (int i = blocks.size() - 1; i > earliest && blocks.get(i).block().size() <= LONGEST_TEASER; i--) {
            if (blocks.get(i).heading() && lines >= 2 && 5 * lines >= 2 * (blocks.size() - i - 1)) {
                return i;
            }
            lines += blocks.get(i).isLine() ? 1 : 0;
        }
        return blocks.size();
    }
}
