package pullquote.article.clean;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;

/** A {@link BlockModel} as lines of text: the base, then a tree a line, its nodes as {@code place:feature:limit} or {@code place=value}. */
final class BlockModelFile {

    private BlockModelFile() {}

    /** The model that ships with the service. */
    static BlockModel shipped() {
        try (InputStream in = BlockModelFile.class.getResourceAsStream("blocks.model")) {
            if (in == null) {
                throw new IllegalStateException("blocks.model is missing beside " + BlockModelFile.class);
            }
            return read(new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BlockModel read(List<String> lines) {
        List<BlockModel.Tree> trees = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            trees.add(tree(line.split(" ")));
        }
        return new BlockModel(Double.parseDouble(lines.get(0)), trees);
    }

    private static BlockModel.Tree tree(String[] nodes) {
        int size = 1
                + Arrays.stream(nodes)
                        .mapToInt(node -> Integer.parseInt(node.split("[:=]")[0]))
                        .max()
                        .orElse(0);
        int[] feature = new int[size];
        float[] limit = new float[size];
        float[] value = new float[size];
        Arrays.fill(feature, -1);
        for (String node : nodes) {
            String[] parts = node.split("[:=]");
            int place = Integer.parseInt(parts[0]);
            if (parts.length == 3) {
                feature[place] = Integer.parseInt(parts[1]);
                limit[place] = Float.parseFloat(parts[2]);
            } else {
                value[place] = Float.parseFloat(parts[1]);
            }
        }
        return new BlockModel.Tree(feature, limit, value);
    }

    static List<String> write(BlockModel model) {
        List<String> lines = new ArrayList<>();
        lines.add(String.format(Locale.ROOT, "%.5f", model.base()));
        for (BlockModel.Tree tree : model.trees()) {
            StringJoiner line = new StringJoiner(" ");
            addNode(tree, 0, line);
            lines.add(line.toString());
        }
        return lines;
    }

    private static void addNode(BlockModel.Tree tree, int place, StringJoiner line) {
        if (tree.feature()[place] < 0) {
            line.add(String.format(Locale.ROOT, "%d=%.4f", place, tree.value()[place]));
        } else {
            line.add(place + ":" + tree.feature()[place] + ":" + tree.limit()[place]);
            addNode(tree, 2 * place + 1, line);
            addNode(tree, 2 * place + 2, line);
        }
    }
}
