package pullquote.analysis.nlp.entity.tagger;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;

/**
 * A set of 64-bit hashes that takes two bytes a slot: open addressing with linear probing, where a slot keeps 16 bits of the hash and its
 * place tells most of the others. A hash that was never put is taken for another one about once in 2^16 probes, which a linear model
 * does not notice.
 */
public final class HashIndex {

    private final short[] prints;
    private final int mask;

    private HashIndex(short[] prints) {
        this.prints = prints;
        this.mask = prints.length - 1;
    }

    /** An empty index with room for {@code size} hashes. */
    public static HashIndex forSize(int size) {
        int capacity = Integer.highestOneBit(Math.max(16, size * 4 / 3)) << 1;
        return new HashIndex(new short[capacity]);
    }

    /** The number of slots: values live in arrays of this length. */
    public int capacity() {
        return prints.length;
    }

    /** The slot of a hash, or −1. */
    public int find(long hash) {
        short print = print(hash);
        int slot = (int) hash & mask;
        while (prints[slot] != 0) {
            if (prints[slot] == print) {
                return slot;
            }
            slot = (slot + 1) & mask;
        }
        return -1;
    }

    /** The slot of a hash, which is put if it was not there. */
    public int put(long hash) {
        short print = print(hash);
        int slot = (int) hash & mask;
        while (prints[slot] != 0 && prints[slot] != print) {
            slot = (slot + 1) & mask;
        }
        prints[slot] = print;
        return slot;
    }

    boolean isUsed(int slot) {
        return prints[slot] != 0;
    }

    private static short print(long hash) {
        short print = (short) (hash >>> 48);
        return print == 0 ? 1 : print;
    }

    /** Writes the used slots as gaps and prints. */
    public void write(DataOutputStream out) throws IOException {
        out.writeInt(prints.length);
        for (int word = 0; word < prints.length; word += 8) {
            int used = 0;
            for (int i = 0; i < 8; i++) {
                used |= prints[word + i] != 0 ? 1 << i : 0;
            }
            out.writeByte(used);
        }
        for (short print : prints) {
            if (print != 0) {
                out.writeShort(print);
            }
        }
    }

    /** Reads what {@link #write} wrote. */
    public static HashIndex read(DataInputStream in) throws IOException {
        short[] prints = new short[in.readInt()];
        byte[] used = new byte[prints.length / 8];
        in.readFully(used);
        int count = 0;
        for (byte bits : used) {
            count += Integer.bitCount(bits & 0xFF);
        }
        byte[] values = new byte[2 * count];
        in.readFully(values);
        int next = 0;
        for (int slot = 0; slot < prints.length; slot++) {
            if ((used[slot >> 3] >> (slot & 7) & 1) != 0) {
                prints[slot] = (short) (values[next] << 8 | values[next + 1] & 0xFF);
                next += 2;
            }
        }
        return new HashIndex(prints);
    }
}
