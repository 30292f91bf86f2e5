package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.election.Election;
import kz.esep.hostile.Bounds;
import kz.esep.hostile.Twisted;
import kz.esep.signing.Arrival;
import kz.esep.signing.Container;
import kz.esep.signing.Opened;
import kz.esep.signing.Profile;
import kz.esep.signing.Refusal;
import kz.esep.signing.Signer;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.PassingFolder;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A fuzzer's records, as if both who have to sign had signed them: read, judged against the package and added up anew, or
 * refused by a code.
 */
class HostileRecordTest {
    private static final Bounds BOUNDS = new Bounds(2_000, 128);
    private static final String RAYON = "rayon-1";
    private static final Practice PRACTICE = Practice.in(PassingFolder.named("practice"));
    private static final Signer CENTRE = PRACTICE.signer(Practice.CENTRE, "centre");
    private static final Election ELECTION = PRACTICE.election();
    private static final Opened SOUND = (Opened) Container.open(
            Profile.RESULT, Papers.file(PRACTICE, RAYON, 1, null, 0).bytes());

    static Stream<byte[]> records() {
        return Stream.of(SOUND.entry(ResultFile.RECORD));
    }

    @MethodSource("records")
    @FuzzTest
    void bytes(byte[] content) throws Exception {
        judged(content);
    }

    @FuzzTest
    void twisted(FuzzedDataProvider data) throws Exception {
        judged(Twisted.of(Json.tree(SOUND.entry(ResultFile.RECORD)), data));
    }

    private static void judged(byte[] content) throws Exception {
        Refusal refusal = BOUNDS.within(() -> switch (RecordReader.read(content)) {
                    case RecordReader.Unreadable unreadable -> Optional.of(unreadable.refusal());
                    case RecordReader.Read read -> Optional.ofNullable(judged(content, read.record()));
                })
                .orElseThrow()
                .orElse(null);
        if (refusal != null) {
            Bounds.sayable(refusal.reason());
        }
    }

    /** A receipt that the centre signed, whatever it says. */
    @FuzzTest
    void receipt(FuzzedDataProvider data) throws Exception {
        Receipt sound = new Receipt(
                Receipt.FORMAT,
                Receipt.VERSION,
                ELECTION.id(),
                RAYON,
                1,
                SOUND.digest(),
                4711,
                Practice.NOW,
                2,
                SOUND.digest(),
                "counted");
        byte[] twisted = Twisted.of(sound, data);
        BOUNDS.within(() -> open(twisted)).ifPresent(read -> {
            assertEquals(List.of(Receipt.FORMAT, Receipt.VERSION), List.of(read.format(), read.version()));
            assertEquals(read, open(Json.write(read)));
        });
    }

    /** Signed now, whatever time it names. */
    private static Receipt open(byte[] receipt) {
        byte[] file = Container.write(Profile.RECEIPT, Map.of(Receipt.ENTRY, receipt), List.of(CENTRE), Practice.NOW);
        return Receipt.open(file, PRACTICE.trust(), Receipt.centre(ELECTION), Arrival.first(Practice.NOW));
    }

    /** What whoever signs it puts beside it: the record's results, or others where it names what the package does not have. */
    private static byte[] results(ResultRecord record) {
        try {
            return NistResults.of(record, ELECTION);
        } catch (Refused e) {
            return SOUND.entry(ResultFile.RESULTS);
        }
    }

    private static @Nullable Refusal judged(byte[] content, ResultRecord record) {
        Refusal misplaced = new Scope(ELECTION).misplaced(record, RAYON);
        if (misplaced != null) {
            return misplaced;
        }
        Map<String, byte[]> entries = new HashMap<>(SOUND.entries());
        entries.put(ResultFile.RECORD, content);
        entries.put(ResultFile.RESULTS, results(record));
        entries.put(ResultFile.PROTOCOL, Papers.PRINTER.print(record, Digest.of(content), ELECTION));
        Map<String, Digest> digests = new HashMap<>();
        entries.forEach((name, bytes) -> digests.put(name, Digest.of(bytes)));
        Opened opened = new Opened(entries, digests, SOUND.signatures(), SOUND.digest());
        Refusal refusal = new Agreement(ELECTION).disagreement(opened, record);
        if (refusal == null) {
            assertEquals(ContestTotal.of(record.protocols()), record.totals());
        }
        return refusal;
    }
}
