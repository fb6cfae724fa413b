package pullquote.train.ner;

import java.io.Serial;
import java.io.Serializable;

/** Stands for the class of this name in the files of NLP4J, so that they can be read without that library. */
final class PrefixTree implements Serializable {

    @Serial
    private static final long serialVersionUID = 0x59cedf5569fdc4d3L;

    @SuppressWarnings("serial")
    PrefixNode n_root;
}
