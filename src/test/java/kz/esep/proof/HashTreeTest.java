package kz.esep.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import kz.esep.text.Digest;
import org.junit.jupiter.api.Test;

/** Against the published test vectors of Certificate Transparency's own reference trees, and one computed by hand. */
class HashTreeTest {
    private static final List<byte[]> LEAVES = List.of(
            bytes(""),
            bytes("00"),
            bytes("10"),
            bytes("2021"),
            bytes("3031"),
            bytes("40414243"),
            bytes("5051525354555657"),
            bytes("606162636465666768696a6b6c6d6e6f"));
    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static byte[] bytes(String hex) {
        return HexFormat.of().parseHex(hex);
    }

    private static Digest sha256(String hex) {
        return Digest.of(bytes(hex));
    }

    @Test
    void hasTheRootsOfTheReferenceTrees() {
        for (int size = 0; size <= LEAVES.size(); size++) {
            assertEquals(
                    ROOTS.get(size),
                    new HashTree(LEAVES.subList(0, size)).root().hex(),
                    size + " leaves");
        }
    }

    @Test
    void hashesThreeLeavesAsOneDoesByHand() {
        Digest one = sha256("0061");
        Digest two = sha256("0062");
        Digest three = sha256("0063");
        Digest both = sha256("01" + one.hex() + two.hex());
        HashTree tree = new HashTree(List.of(bytes("61"), bytes("62"), bytes("63")));
        assertEquals(sha256("01" + both.hex() + three.hex()), tree.root());
        assertEquals(List.of(two, three), tree.path(0));
        assertEquals(List.of(both), tree.path(2));
    }

    /** The path of leaf 5 of 7, whose root the reference tree has. */
    @Test
    void leadsFromALeafToAKnownRoot() {
        HashTree seven = new HashTree(LEAVES.subList(0, 7));
        assertEquals(Optional.of(new Digest(ROOTS.get(7))), HashTree.root(LEAVES.get(5), 5, 7, seven.path(5)));
    }

    @Test
    void takesNoNodeForALeaf() {
        HashTree tree = new HashTree(LEAVES);
        List<Digest> path = tree.path(0);
        byte[] node = bytes(sha256("00").hex() + path.getFirst().hex());
        assertNotEquals(Optional.of(tree.root()), HashTree.root(node, 0, 4, path.subList(1, 3)));
    }

    @Test
    void refusesPathsThatAreTooLongTooShortOrOfNoLeaf() {
        HashTree tree = new HashTree(LEAVES.subList(0, 3));
        List<Digest> path = tree.path(0);
        assertEquals(Optional.empty(), HashTree.root(LEAVES.get(0), 0, 3, path.subList(0, 1)));
        assertEquals(
                Optional.empty(), HashTree.root(LEAVES.get(0), 0, 3, List.of(path.get(0), path.get(1), path.get(1))));
        assertEquals(Optional.empty(), HashTree.root(LEAVES.get(0), 3, 3, path));
        assertEquals(Optional.empty(), HashTree.root(LEAVES.get(0), -1, 3, path));
        assertEquals(Optional.empty(), HashTree.root(LEAVES.get(0), 0, 0, List.of()));
    }
}
