package kz.esep.proof;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.text.Digest;

/**
 * The Merkle hash tree of RFC 6962, section 2.1, with SHA-256: a leaf is hashed behind a byte 0 and two nodes behind a byte
 * 1, so that no node can pass for a leaf.
 */
final class HashTree {
    private static final byte LEAF = 0;
    private static final byte NODE = 1;

    /** From the leaves' hashes to the root; a node without a neighbour goes up as it is. */
    private final List<List<byte[]>> levels = new ArrayList<>();

    /** The tree of these leaves, in their order. */
    HashTree(List<byte[]> leaves) {
        List<byte[]> level = leaves.stream().map(leaf -> hash(LEAF, leaf)).toList();
        levels.add(level);
        while (level.size() > 1) {
            List<byte[]> above = new ArrayList<>();
            for (int at = 0; at < level.size(); at += 2) {
                above.add(at + 1 < level.size() ? hash(NODE, level.get(at), level.get(at + 1)) : level.get(at));
            }
            level = above;
            levels.add(level);
        }
    }

    /** The hash over all; of no leaves that of nothing. */
    Digest root() {
        List<byte[]> top = levels.getLast();
        return top.isEmpty() ? Digest.of(new byte[0]) : Digest.wrap(top.getFirst());
    }

    /**
     * The audit path of a leaf (2.1.1): the neighbours on the way up, the lowest first.
     *
     * @param index from 0
     */
    List<Digest> path(int index) {
        List<Digest> path = new ArrayList<>();
        int at = index;
        for (List<byte[]> level : levels.subList(0, levels.size() - 1)) {
            int neighbour = at ^ 1;
            if (neighbour < level.size()) {
                path.add(Digest.wrap(level.get(neighbour)));
            }
            at /= 2;
        }
        return path;
    }

    /**
     * The root to which a path leads, as RFC 9162, 2.1.3.2, computes it.
     *
     * @param index of the leaf, from 0
     * @param size number of leaves
     * @return nothing when the path is too long or too short for that place
     */
    static Optional<Digest> root(byte[] leaf, long index, long size, List<Digest> path) {
        if (index < 0 || index >= size) {
            return Optional.empty();
        }
        long at = index;
        long last = size - 1;
        byte[] hash = hash(LEAF, leaf);
        for (Digest neighbour : path) {
            if (last == 0) {
                return Optional.empty();
            }
            if (at % 2 == 1 || at == last) {
                hash = hash(NODE, neighbour.bytes(), hash);
                while (at % 2 == 0 && at != 0) {
                    at /= 2;
                    last /= 2;
                }
            } else {
                hash = hash(NODE, hash, neighbour.bytes());
            }
            at /= 2;
            last /= 2;
        }
        return last == 0 ? Optional.of(Digest.wrap(hash)) : Optional.empty();
    }

    private static byte[] hash(byte kind, byte[]... parts) {
        MessageDigest digest = Digest.sha256();
        digest.update(kind);
        for (byte[] part : parts) {
            digest.update(part);
        }
        return digest.digest();
    }
}
