package pullquote.train.ner;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.tukaani.xz.XZInputStream;

/** Reads Brown clusters and gazetteers of {@code edu.emory.mathcs.nlp:nlp4j-english} (Apache-2.0). */
final class Nlp4jLexica {

    private static final String FOLDER = "/edu/emory/mathcs/nlp/lexica/";

    private Nlp4jLexica() {}

    /** The longest Brown path of each lower-cased word, as a string of bits. */
    static Map<String, String> clusters() throws IOException {
        Map<String, String> paths = new TreeMap<>();
        Map<?, ?> clusters = (Map<?, ?>) read("en-brown-clusters-simplified-lowercase.xz");
        clusters.forEach((word, prefixes) -> {
            String longest = "";
            for (Object prefix : (Collection<?>) prefixes) {
                longest = ((String) prefix).length() > longest.length() ? (String) prefix : longest;
            }
            paths.put((String) word, longest);
        });
        return paths;
    }

    /** The phrases as they are spelled, digits 0, words apart by a space, with the numbers of their gazetteers. */
    static Map<String, Collection<Integer>> phrases() throws IOException {
        Map<String, Collection<Integer>> phrases = new TreeMap<>();
        collect(((PrefixTree) read("en-named-entity-gazetteers-simplified.xz")).n_root, "", phrases);
        return phrases;
    }

    private static void collect(PrefixNode node, String phrase, Map<String, Collection<Integer>> phrases) {
        if (node.value != null) {
            phrases.put(
                    phrase,
                    ((Collection<?>) node.value)
                            .stream()
                                    .map(number -> Integer.valueOf(number.toString()))
                                    .toList());
        }
        node.forEach((word, next) -> collect(next, phrase.isEmpty() ? word : phrase + " " + word, phrases));
    }

    private static Object read(String name) throws IOException {
        InputStream in = Nlp4jLexica.class.getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IOException(FOLDER + name + " is not on the class path: train with the Maven profile train-ner");
        }
        try (ObjectInputStream objects = new Renaming(new BufferedInputStream(new XZInputStream(in), 1 << 16))) {
            return objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(name + " has an unknown class", e);
        }
    }

    /** Serialization compares the names of classes without their packages, so ours can stand in. */
    private static final class Renaming extends ObjectInputStream {

        Renaming(InputStream in) throws IOException {
            super(in);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass described) throws IOException, ClassNotFoundException {
            String name = described.getName();
            String simple = name.substring(name.lastIndexOf('.') + 1);
            return simple.equals("PrefixTree")
                    ? PrefixTree.class
                    : simple.equals("PrefixNode") ? PrefixNode.class : super.resolveClass(described);
        }
    }
}
