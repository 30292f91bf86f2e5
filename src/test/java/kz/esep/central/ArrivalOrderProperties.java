package kz.esep.central;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.ResultFile;
import kz.esep.text.Digest;
import kz.esep.text.PassingFolder;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.lifecycle.AfterContainer;

/** The order in which sticks arrive never changes a total (V09). */
class ArrivalOrderProperties {
    private static final Path FOLDER = PassingFolder.named("order");
    private static final Practice PRACTICE = Practice.in(FOLDER.resolve("office"));
    private static final List<ResultFile> FILES = files();

    private static List<ResultFile> files() {
        ResultFile one = Papers.file(PRACTICE, "rayon-1", 1, null, 0);
        ResultFile revised = Papers.file(PRACTICE, "rayon-1", 2, one.digest(), 2);
        ResultFile again = Papers.file(PRACTICE, "rayon-1", 3, revised.digest(), 4);
        ResultFile lone = Papers.file(PRACTICE, "rayon-2", 2, one.digest(), 1);
        ResultFile three = Papers.file(PRACTICE, "rayon-3", 1, null, 3);
        ResultFile rival = Papers.file(PRACTICE, "rayon-3", 2, three.digest(), 5);
        ResultFile other = Papers.file(PRACTICE, "rayon-3", 2, three.digest(), 6);
        return List.of(one, revised, again, lone, three, rival, other);
    }

    @AfterContainer
    static void cleanUp() throws IOException {
        try (var files = Files.walk(FOLDER)) {
            for (Path file : files.sorted(Collections.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Property(tries = 12)
    void leavesTheSameTotalsAndStandings(@ForAll Random random) throws IOException {
        List<ResultFile> shuffled = new ArrayList<>(FILES);
        Collections.shuffle(shuffled, random);
        assertEquals(outcome(FILES), outcome(shuffled));
    }

    private static Map<String, Object> outcome(List<ResultFile> order) throws IOException {
        try (Store store = new Store(PRACTICE, Files.createTempDirectory(FOLDER, "store"))) {
            int at = 0;
            Count count = store.counting.count();
            for (ResultFile file : order) {
                store.collect(store.stick("stick-" + at++, file));
                count = store.counting.count(count, figures -> {});
                assertEquals(store.counting.count(), count, "grown file by file");
            }
            return Map.of("count", count, "files", store.rulings.files(Store.CHAIR));
        }
    }

    @Property
    void standsByWhichFilesThereAreAndNotByTheirOrder(@ForAll("links") List<Chain.Link> links, @ForAll Random random) {
        List<Chain.Link> shuffled = new ArrayList<>(links);
        Collections.shuffle(shuffled, random);
        Map<Digest, Ruling.Kind> rulings = new HashMap<>();
        assertEquals(Chain.standings(links, rulings), Chain.standings(shuffled, rulings));
    }

    @Property
    void countsAtMostOneFileOfACommission(@ForAll("links") List<Chain.Link> links) {
        long counted = Chain.standings(links, Map.of()).values().stream()
                .filter(standing -> standing == Standing.COUNTED)
                .count();
        boolean conflict = links.stream().map(Chain.Link::revision).distinct().count() < links.size();
        boolean first = links.stream().anyMatch(link -> link.revision() == 1);
        assertEquals(first && !conflict ? 1 : 0, counted);
    }

    @Provide
    Arbitrary<List<Chain.Link>> links() {
        Arbitrary<Integer> small = Arbitraries.integers().between(1, 4);
        return Combinators.combine(small, small, small)
                .as((file, revision, previous) -> new Chain.Link(
                        Digest.of(new byte[] {file.byteValue(), revision.byteValue()}),
                        revision,
                        revision == 1 ? null : Digest.of(new byte[] {previous.byteValue(), (byte) (revision - 1)})))
                .list()
                .uniqueElements(Chain.Link::file)
                .ofMaxSize(6);
    }
}
