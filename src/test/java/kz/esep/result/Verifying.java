package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.esep.election.Election;
import kz.esep.signing.Arrival;
import kz.esep.signing.Container;
import kz.esep.signing.Profile;
import kz.esep.tally.Sheet;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.Language;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** What the trials of the verifier share: a sound file of one commission, changed and really signed. */
abstract class Verifying {
    static final String RAYON = "rayon-1";

    @TempDir
    static Path folder;

    static Practice practice;
    static Election election;

    @BeforeAll
    static void prepare() {
        practice = Practice.in(folder);
        election = practice.election();
    }

    static Verdict verify(byte[] file) {
        return new ResultVerifier(election, practice.trust()).verify(file, Arrival.first(Practice.NOW));
    }

    static ResultRecord sound() {
        Header header = Papers.header(election, RAYON, 1, null, practice.both(RAYON));
        return Papers.record(header, Papers.protocols(election, RAYON, 0));
    }

    static byte[] signed(ResultRecord record) {
        return ResultFile.sign(record, election, Papers.PRINTER, practice.both(RAYON), Practice.NOW)
                .bytes();
    }

    /** Signs whatever bytes somebody may have made outside this program. */
    static byte[] signed(Map<String, byte[]> changed) {
        byte[] record = changed.getOrDefault(ResultFile.RECORD, Json.write(sound()));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(ResultFile.RECORD, record);
        entries.put(ResultFile.RESULTS, NistResults.of(sound(), election));
        entries.put(ResultFile.PROTOCOL, Papers.PRINTER.print(sound(), Digest.of(record), election));
        entries.putAll(changed);
        return Container.write(Profile.RESULT, entries, practice.both(RAYON), Practice.NOW);
    }

    static byte[] withRecord(UnaryOperator<String> change) {
        String text = new String(Json.write(sound()), StandardCharsets.UTF_8);
        String changed = change.apply(text);
        assertFalse(changed.equals(text), "the test has to change something");
        return signed(Map.of(ResultFile.RECORD, changed.getBytes(StandardCharsets.UTF_8)));
    }

    static void refused(String code, String key, byte[] file) {
        Verdict.Rejected rejected = assertInstanceOf(Verdict.Rejected.class, verify(file));
        assertEquals(code, rejected.refusal().code(), () -> rejected.refusal().toString());
        assertEquals(
                key, rejected.refusal().reason().key(), () -> rejected.refusal().toString());
        for (Language language : Language.values()) {
            assertFalse(rejected.refusal().reason().in(language).isBlank());
        }
        assertEquals(Digest.of(file), rejected.file());
    }

    /** The sheet with so many more on a line. */
    static Sheet more(Sheet sheet, String line, long more) {
        var figures = new java.util.TreeMap<>(sheet.figures());
        figures.merge(line, more, Long::sum);
        return new Sheet(figures, sheet.time());
    }
}
