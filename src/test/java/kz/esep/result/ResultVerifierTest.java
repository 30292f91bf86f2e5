package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.election.Mode;
import kz.esep.signing.Arrival;
import kz.esep.signing.Container;
import kz.esep.signing.Profile;
import kz.esep.signing.Signer;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultVerifierTest extends Verifying {
    @Test
    void takesASoundFileWithItsRecordAndSigners() {
        Verdict.Verified verified = assertInstanceOf(
                Verdict.Verified.class,
                verify(signed(sound())),
                () -> verify(signed(sound())).toString());
        assertEquals(sound(), verified.record());
        assertEquals(2, verified.signers().size());
        assertEquals(Digest.of(Json.write(sound())), verified.recordDigest());
    }

    @Test
    void refusesAnyByteThatChanged() {
        byte[] file = signed(sound());
        for (int at = 0; at < file.length; at += 97) {
            byte[] broken = file.clone();
            broken[at] ^= 1;
            assertInstanceOf(Verdict.Rejected.class, verify(broken), "byte " + at);
        }
    }

    @Test
    void refusesAFileSignedByOneRoleOnly() {
        ResultRecord record = sound();
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(ResultFile.RECORD, Json.write(record));
        entries.put(ResultFile.RESULTS, NistResults.of(record, election));
        entries.put(ResultFile.PROTOCOL, Papers.PRINTER.print(record, Digest.of(Json.write(record)), election));
        byte[] file = Container.write(Profile.RESULT, entries, List.of(practice.signer(RAYON, "chair")), Practice.NOW);
        Verdict.Rejected rejected = assertInstanceOf(Verdict.Rejected.class, verify(file));
        assertEquals("V06", rejected.refusal().code());
    }

    @Test
    void refusesARecordThatNamesOtherSigners() {
        List<Signer> others = practice.both("rayon-2");
        Header header = Papers.header(election, RAYON, 1, null, others);
        refused("V06", "V06.others", signed(Papers.record(header, Papers.protocols(election, RAYON, 0))));
    }

    @Test
    void refusesARecordThatIsNotStrictJson() {
        refused("V07", "V07.json", withRecord(text -> text.replaceFirst("\\{", "{\"header\":{},")));
        refused("V07", "V07.json", withRecord(text -> text + " x"));
        refused("V07", "V07.json", withRecord(text -> "[".repeat(100) + text + "]".repeat(100)));
    }

    @Test
    void refusesARecordOutsideItsSchema() {
        refused("V07", "V07.schema", withRecord(text -> text.replace("\"interim\":false", "\"interim\":0")));
        refused("V07", "V07.schema", withRecord(text -> text.replaceFirst("\"invalid\":3", "\"invalid\":-3")));
        refused("V07", "V07.schema", withRecord(text -> text.replaceFirst("\"invalid\":3", "\"invalid\":3.0")));
        refused("V07", "V07.schema", withRecord(text -> text.replaceFirst("\"invalid\":3", "\"invalid\":1000000000")));
        refused("V07", "V07.schema", withRecord(text -> text.replaceFirst("\"totals\"", "\"extra\":1,\"totals\"")));
    }

    @Test
    void saysThatANewerProgramMadeARecordOfANewerSchema() {
        refused("V07", "V07.newer", withRecord(text -> text.replace("\"schema\":1,", "\"schema\":2,\"new\":[],")));
    }

    @Test
    void refusesARecordThatDoesNotFitItsRevision() {
        Header header = Papers.header(election, RAYON, 2, null, practice.both(RAYON));
        refused("V07", "V07.previous", signed(Papers.record(header, Papers.protocols(election, RAYON, 0))));
    }

    @Test
    void refusesAnotherElectionPackageModeOrLevel() {
        refused("V08", "V08.election", withRecord(text -> text.replace("practice-2027", "practice-2028")));
        refused(
                "V08",
                "V08.package",
                withRecord(text -> text.replace(
                        election.digest().hex(), Digest.of(new byte[] {9}).hex())));
        refused("V08", "V08.live", withRecord(text -> text.replace("\"mode\":\"practice\"", "\"mode\":\"live\"")));
        refused(
                "V08",
                "V08.level",
                withRecord(text -> text.replace("\"level\":\"territorial\"", "\"level\":\"oblast\"")));
        refused(
                "V08",
                "V08.commission",
                withRecord(text -> text.replace("\"commission\":\"rayon-1\"", "\"commission\":\"x\"")));
        refused(
                "V08",
                "V08.signers",
                withRecord(text -> text.replace("\"commission\":\"rayon-1\"", "\"commission\":\"rayon-2\"")));
    }

    @Test
    void refusesAPracticeFileInALiveCollection(@TempDir Path other) {
        Practice live = new Practice(other, Mode.LIVE);
        Header header = Papers.header(live.election(), RAYON, 1, null, live.both(RAYON));
        String text = new String(
                Json.write(Papers.record(header, Papers.protocols(live.election(), RAYON, 0))), StandardCharsets.UTF_8);
        byte[] record =
                text.replace("\"mode\":\"live\"", "\"mode\":\"practice\"").getBytes(StandardCharsets.UTF_8);
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(ResultFile.RECORD, record);
        entries.put(ResultFile.RESULTS, new byte[0]);
        entries.put(ResultFile.PROTOCOL, new byte[0]);
        byte[] file = Container.write(Profile.RESULT, entries, live.both(RAYON), Practice.NOW);
        Verdict verdict = new ResultVerifier(live.election(), live.trust()).verify(file, Arrival.first(Practice.NOW));
        assertEquals(
                "V08.practice",
                assertInstanceOf(Verdict.Rejected.class, verdict)
                        .refusal()
                        .reason()
                        .key());
    }

    @Test
    void refusesAPrecinctOfAnotherCommissionAndAContestItDoesNotVoteOn() {
        refused(
                "V08",
                "V08.precinct",
                withRecord(text -> text.replace("\"precinct\":\"0101\"", "\"precinct\":\"0201\"")));
        refused(
                "V08",
                "V08.precinct",
                withRecord(text -> text.replace("\"precinct\":\"0101\"", "\"precinct\":\"9999\"")));
        refused(
                "V08",
                "V08.contest",
                withRecord(text -> text.replace("\"contest\":\"akim\"", "\"contest\":\"mayor\"")));
    }
}
