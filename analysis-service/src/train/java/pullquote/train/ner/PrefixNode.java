package pullquote.train.ner;

import java.io.Serial;
import java.util.HashMap;

/** Stands for the class of this name in the files of NLP4J: a node of a tree of words; its value is the set of its phrase's gazetteers. */
final class PrefixNode extends HashMap<String, PrefixNode> {

    @Serial
    private static final long serialVersionUID = 0x15bdfb7915ff1af7L;

    @SuppressWarnings("serial")
    Object value;
}
