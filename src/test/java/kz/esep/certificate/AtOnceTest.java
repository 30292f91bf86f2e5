package kz.esep.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import kz.esep.text.Iin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** People who issue at once never give one number twice: two in one workspace, and as many in another with its own range. */
class AtOnceTest {
    private static final int EACH = 15;

    private static final List<String> IINS = IntStream.range(0, 1_000)
            .mapToObj("80011530%04d"::formatted)
            .filter(iin -> Iin.fault(iin).isEmpty())
            .toList();

    @TempDir
    Path folder;

    @Test
    void twoAndTwoIssueFromDisjointRangesAndNoNumberIsGivenTwice() throws InterruptedException, ExecutionException {
        try (Town lake = new Town(folder, "lake", Town.election());
                Town steppe = new Town(folder, "steppe", Town.election());
                ExecutorService people = Executors.newFixedThreadPool(4)) {
            supply(lake, "1-30", "0001");
            supply(steppe, "31-60", "0101");
            CountDownLatch together = new CountDownLatch(1);
            List<Future<List<Long>>> lakes = new ArrayList<>();
            List<Future<List<Long>>> steppes = new ArrayList<>();
            for (int person = 0; person < 2; person++) {
                List<String> voters = IINS.subList(person * EACH, (person + 1) * EACH);
                lakes.add(people.submit(issuing(lake, "0001", "0101", voters, together)));
                steppes.add(people.submit(issuing(steppe, "0101", "0001", voters, together)));
            }
            together.countDown();
            assertEquals(range(1, 30), numbers(lakes));
            assertEquals(range(31, 60), numbers(steppes));
            lake.prove();
            steppe.prove();
        }
    }

    private static void supply(Town town, String numbers, String precinct) {
        town.act(Act.Kind.RECEIVED, numbers, "", "");
        town.act(Act.Kind.HANDED_DOWN, numbers, precinct, "decision 5");
    }

    private static Callable<List<Long>> issuing(
            Town town, String precinct, String destination, List<String> voters, CountDownLatch together) {
        return () -> {
            together.await();
            List<Long> given = new ArrayList<>();
            for (String iin : voters) {
                Application application = Town.application(precinct, iin, destination);
                given.add(town.issues()
                        .issue(Town.REGISTRAR, application)
                        .serials()
                        .first());
            }
            return given;
        };
    }

    private static List<Long> numbers(List<Future<List<Long>>> people) throws InterruptedException, ExecutionException {
        List<Long> all = new ArrayList<>();
        for (Future<List<Long>> person : people) {
            all.addAll(person.get());
        }
        return all.stream().sorted().toList();
    }

    private static List<Long> range(long first, long last) {
        return LongStream.rangeClosed(first, last).boxed().toList();
    }
}
