package kz.esep.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import kz.esep.text.Digest;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** Every leaf proves, and whatever is changed does not. */
class HashTreeProperties {

    @Property(tries = 200)
    void everyLeafLeadsToTheRoot(@ForAll @Size(min = 1, max = 70) List<byte[]> leaves) {
        HashTree tree = new HashTree(leaves);
        for (int at = 0; at < leaves.size(); at++) {
            assertEquals(Optional.of(tree.root()), HashTree.root(leaves.get(at), at, leaves.size(), tree.path(at)));
        }
    }

    /** The definition of RFC 6962, 2.1, word for word: split at the largest power of two below the size. */
    @Property(tries = 200)
    void theRootIsThatOfTheDefinition(@ForAll @Size(max = 70) List<byte[]> leaves) {
        assertEquals(Digest.wrap(defined(leaves)), new HashTree(leaves).root());
    }

    private static byte[] defined(List<byte[]> leaves) {
        if (leaves.size() < 2) {
            return leaves.isEmpty() ? Digest.of(new byte[0]).bytes() : hash(0, leaves.getFirst(), new byte[0]);
        }
        int half = Integer.highestOneBit(leaves.size() - 1);
        return hash(1, defined(leaves.subList(0, half)), defined(leaves.subList(half, leaves.size())));
    }

    private static byte[] hash(int kind, byte[] left, byte[] right) {
        byte[] all = Arrays.copyOf(new byte[] {(byte) kind}, 1 + left.length + right.length);
        System.arraycopy(left, 0, all, 1, left.length);
        System.arraycopy(right, 0, all, 1 + left.length, right.length);
        return Digest.of(all).bytes();
    }

    @Property
    void aChangedLeafDoesNotLeadThere(
            @ForAll @Size(min = 1, max = 40) List<byte[]> leaves,
            @ForAll @IntRange(max = 39) int leaf,
            @ForAll @IntRange(max = 1000) int bit) {
        int at = leaf % leaves.size();
        Assume.that(leaves.get(at).length > 0);
        HashTree tree = new HashTree(leaves);
        byte[] changed = leaves.get(at).clone();
        changed[bit / 8 % changed.length] ^= (byte) (1 << bit % 8);
        assertNotEquals(Optional.of(tree.root()), HashTree.root(changed, at, leaves.size(), tree.path(at)));
    }

    @Property
    void aChangedPathDoesNotLeadThere(
            @ForAll @Size(min = 2, max = 40) List<byte[]> leaves,
            @ForAll @IntRange(max = 39) int leaf,
            @ForAll @IntRange(max = 9) int step,
            @ForAll @IntRange(max = 255) int bit) {
        int at = leaf % leaves.size();
        HashTree tree = new HashTree(leaves);
        List<Digest> path = new ArrayList<>(tree.path(at));
        int changed = step % path.size();
        byte[] hash = path.get(changed).bytes();
        hash[bit / 8] ^= (byte) (1 << bit % 8);
        path.set(changed, Digest.wrap(hash));
        assertNotEquals(Optional.of(tree.root()), HashTree.root(leaves.get(at), at, leaves.size(), path));
    }

    @Property
    void anotherLeafsPlaceOrPathDoesNotLeadThere(
            @ForAll @Size(min = 2, max = 40) List<byte[]> leaves,
            @ForAll @IntRange(max = 39) int leaf,
            @ForAll @IntRange(max = 39) int other) {
        int at = leaf % leaves.size();
        int elsewhere = other % leaves.size();
        Assume.that(!Arrays.equals(leaves.get(at), leaves.get(elsewhere)));
        HashTree tree = new HashTree(leaves);
        assertNotEquals(
                Optional.of(tree.root()),
                HashTree.root(leaves.get(at), elsewhere, leaves.size(), tree.path(elsewhere)));
    }
}
