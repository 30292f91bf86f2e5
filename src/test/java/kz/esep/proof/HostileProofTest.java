package kz.esep.proof;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.hostile.Bounds;
import kz.esep.hostile.Twisted;
import kz.esep.result.Practice;
import kz.esep.signing.Arrival;
import kz.esep.signing.Container;
import kz.esep.signing.Profile;
import kz.esep.signing.Quorum;
import kz.esep.signing.Signer;
import kz.esep.text.Digest;
import kz.esep.text.PassingFolder;
import org.junit.jupiter.params.provider.MethodSource;

/** A fuzzer's lists and proofs: only a line of the list that the centre signed is ever proven. */
class HostileProofTest {
    private static final Bounds BOUNDS = new Bounds(2_000, 64);
    private static final Practice PRACTICE = Practice.in(PassingFolder.named("practice"));
    private static final Signer CENTRE = PRACTICE.signer(Practice.CENTRE, "centre");
    private static final Quorum QUORUM = new Quorum(Practice.CENTRE, List.of("centre"));
    private static final CountedList LIST = list();
    private static final CountedHead HEAD = LIST.head(PRACTICE.election(), Practice.NOW, true);
    private static final byte[] SIGNED = HEAD.sign(CENTRE, Practice.NOW);
    private static final Proof PROOF = LIST.proofs("0102", SIGNED).getFirst();

    private static CountedList list() {
        CountedList list = new CountedList();
        for (String precinct : List.of("0101", "0102", "0201")) {
            SortedMap<String, Long> figures = new TreeMap<>(Map.of("votes.apple", 7L, "invalid", 1L));
            list.add(new CountedProtocol("lists", precinct, 1, "rayon-1", 1, Digest.of(new byte[] {3}), figures));
        }
        return list;
    }

    static Stream<byte[]> files() {
        return Stream.of(LIST.content(), PROOF.content(), SIGNED);
    }

    @MethodSource("files")
    @FuzzTest
    void file(byte[] content) throws Exception {
        BOUNDS.within(() -> CountedList.read(content)).ifPresent(list -> assertArrayEquals(content, list.content()));
        BOUNDS.within(() -> opened(content)).ifPresent(head -> assertEquals(HEAD, head));
        proven(content);
    }

    @FuzzTest
    void proof(FuzzedDataProvider data) throws Exception {
        proven(Twisted.of(PROOF, data));
    }

    private static void proven(byte[] content) throws Exception {
        BOUNDS.within(() -> Proof.read(content)
                        .check(PRACTICE.election(), PRACTICE.trust(), QUORUM, Arrival.first(Practice.NOW)))
                .ifPresent(proven -> assertEquals("lists", proven.protocol().contest()));
    }

    /** Totals that the centre signed, whatever they say. */
    @FuzzTest
    void totals(FuzzedDataProvider data) throws Exception {
        byte[] file = Container.write(
                Profile.COUNTED, Map.of("counted.json", Twisted.of(HEAD, data)), List.of(CENTRE), Practice.NOW);
        BOUNDS.within(() -> {
            LIST.require(opened(file));
            return true;
        });
    }

    private static CountedHead opened(byte[] file) {
        return CountedHead.open(file, PRACTICE.election(), PRACTICE.trust(), QUORUM, Arrival.first(Practice.NOW));
    }
}
