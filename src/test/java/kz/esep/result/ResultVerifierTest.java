package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.esep.election.Election;
import kz.esep.election.Level;
import kz.esep.election.Mode;
import kz.esep.signing.Arrival;
import kz.esep.signing.Container;
import kz.esep.signing.Profile;
import kz.esep.signing.Signer;
import kz.esep.tally.PrecinctContext;
import kz.esep.tally.Protocol;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Reading;
import kz.esep.tally.Retyping;
import kz.esep.tally.Sheet;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResultVerifierTest {
    private static final String RAYON = "rayon-1";

    @TempDir
    static Path folder;

    private static Practice practice;
    private static Election election;

    @BeforeAll
    static void prepare() {
        practice = Practice.in(folder);
        election = practice.election();
    }

    private static Verdict verify(byte[] file) {
        return new ResultVerifier(election, practice.trust()).verify(file, Arrival.first(Practice.NOW));
    }

    private static ResultRecord sound() {
        Header header = Papers.header(election, RAYON, 1, null, practice.both(RAYON));
        return ResultRecord.of(header, Papers.protocols(election, RAYON, 0));
    }

    private static byte[] signed(ResultRecord record) {
        return ResultFile.sign(record, election, Papers.PRINTER, practice.both(RAYON), Practice.NOW)
                .bytes();
    }

    /** Signs whatever bytes somebody may have made outside this program. */
    private static byte[] signed(Map<String, byte[]> changed) {
        byte[] record = changed.getOrDefault(ResultFile.RECORD, Json.write(sound()));
        Map<String, byte[]> entries = new LinkedHashMap<>();
        entries.put(ResultFile.RECORD, record);
        entries.put(ResultFile.RESULTS, NistResults.of(sound(), election));
        entries.put(ResultFile.PROTOCOL, Papers.PRINTER.print(sound(), Digest.of(record), election));
        entries.putAll(changed);
        return Container.write(Profile.RESULT, entries, practice.both(RAYON), Practice.NOW);
    }

    private static byte[] withRecord(UnaryOperator<String> change) {
        String text = new String(Json.write(sound()), StandardCharsets.UTF_8);
        String changed = change.apply(text);
        assertFalse(changed.equals(text), "the test has to change something");
        return signed(Map.of(ResultFile.RECORD, changed.getBytes(StandardCharsets.UTF_8)));
    }

    private static void refused(String code, String key, byte[] file) {
        Verdict.Rejected rejected = assertInstanceOf(Verdict.Rejected.class, verify(file));
        assertEquals(code, rejected.refusal().code(), () -> rejected.refusal().toString());
        assertEquals(
                key, rejected.refusal().reason().key(), () -> rejected.refusal().toString());
        for (Language language : Language.values()) {
            assertFalse(rejected.refusal().reason().in(language).isBlank());
        }
        assertEquals(Digest.of(file), rejected.file());
    }

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
        refused("V06", "V06.others", signed(ResultRecord.of(header, Papers.protocols(election, RAYON, 0))));
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
        refused("V07", "V07.previous", signed(ResultRecord.of(header, Papers.protocols(election, RAYON, 0))));
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
                Json.write(ResultRecord.of(header, Papers.protocols(live.election(), RAYON, 0))),
                StandardCharsets.UTF_8);
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

    private static List<ProtocolRecord> changed(UnaryOperator<ProtocolRecord> change) {
        List<ProtocolRecord> protocols = new ArrayList<>(sound().protocols());
        protocols.set(0, change.apply(protocols.getFirst()));
        return protocols;
    }

    private static void disagrees(String key, UnaryOperator<ProtocolRecord> change) {
        refused("V10", key, signed(ResultRecord.of(sound().header(), changed(change))));
    }

    private static ProtocolRecord with(
            ProtocolRecord one, Sheet sheet, List<Reading> readings, List<Retyping> retypings, Protocol.Acceptance by) {
        return new ProtocolRecord(
                one.contest(),
                one.precinct(),
                one.version(),
                sheet,
                readings,
                retypings,
                one.decisions(),
                by,
                one.annexes(),
                one.rounds(),
                one.context(),
                one.findings(),
                one.notApplicable());
    }

    private static Sheet more(Sheet sheet, String line, long more) {
        var figures = new java.util.TreeMap<>(sheet.figures());
        figures.merge(line, more, Long::sum);
        return new Sheet(figures, sheet.time());
    }

    @Test
    void refusesFiguresThatDoNotFollowFromTheReadings() {
        disagrees(
                "V10.sheet",
                one -> with(one, more(one.sheet(), "votes.a", 1), one.readings(), List.of(), one.acceptance()));
        disagrees(
                "V10.line",
                one -> with(one, more(one.sheet(), "votes.nobody", 1), one.readings(), List.of(), one.acceptance()));
    }

    @Test
    void refusesReadingsByOnePersonAndAcceptanceByATypist() {
        disagrees("V10.readings", one -> {
            Reading first = one.readings().getFirst();
            Reading again = new Reading(2, first.person(), first.at(), first.sheet(), null);
            return with(one, one.sheet(), List.of(first, again), List.of(), one.acceptance());
        });
        disagrees("V10.readings", one -> {
            Digest file = Digest.of(new byte[] {3});
            Reading first = one.readings().getFirst();
            Reading second = one.readings().getLast();
            return with(
                    one,
                    one.sheet(),
                    List.of(
                            new Reading(1, first.person(), first.at(), first.sheet(), file),
                            new Reading(2, second.person(), second.at(), second.sheet(), file)),
                    List.of(),
                    one.acceptance());
        });
        disagrees(
                "V10.acceptance",
                one -> with(
                        one, one.sheet(), one.readings(), List.of(), new Protocol.Acceptance("typist-2", Papers.READ)));
    }

    @Test
    void takesADisputedCellThatWasTypedAgain() {
        List<ProtocolRecord> protocols = changed(one -> {
            Reading first = one.readings().getFirst();
            Reading slip = new Reading(1, first.person(), first.at(), more(first.sheet(), "invalid", 9), null);
            Retyping again = new Retyping("invalid", "3", "typist-1", Papers.READ);
            return with(one, one.sheet(), List.of(slip, one.readings().getLast()), List.of(again), one.acceptance());
        });
        byte[] file = signed(ResultRecord.of(sound().header(), protocols));
        assertInstanceOf(
                Verdict.Verified.class, verify(file), () -> verify(file).toString());
    }

    @Test
    void refusesChecksThatFindSomethingElseHereAndFindingsWithoutADecision() {
        Sheet wrong = more(sound().protocols().getFirst().sheet(), "ballots_cancelled", 1);
        ProtocolKey key = sound().protocols().getFirst().key();
        ProtocolRecord decided = Papers.protocol(election, key, wrong);
        assertFalse(decided.findings().isEmpty());
        disagrees("V10.findings", one -> without(decided, true, false));
        disagrees("V10.undecided", one -> without(decided, false, true));
        disagrees(
                "V10.context",
                one -> new ProtocolRecord(
                        one.contest(),
                        one.precinct(),
                        1,
                        one.sheet(),
                        one.readings(),
                        List.of(),
                        one.decisions(),
                        one.acceptance(),
                        List.of(),
                        List.of(),
                        PrecinctContext.NOTHING_KNOWN,
                        one.findings(),
                        one.notApplicable()));
        byte[] file = signed(ResultRecord.of(sound().header(), changed(one -> decided)));
        assertInstanceOf(
                Verdict.Verified.class, verify(file), () -> verify(file).toString());
    }

    private static ProtocolRecord without(ProtocolRecord one, boolean findings, boolean decisions) {
        return new ProtocolRecord(
                one.contest(),
                one.precinct(),
                one.version(),
                one.sheet(),
                one.readings(),
                one.retypings(),
                decisions ? List.of() : one.decisions(),
                one.acceptance(),
                one.annexes(),
                one.rounds(),
                one.context(),
                findings ? List.of() : one.findings(),
                one.notApplicable());
    }

    @Test
    void refusesAnAnnexThatDoesNotShowWhatACorrectionChanged() {
        ProtocolRecord before = sound().protocols().getFirst();
        byte[] file = signed(ResultRecord.of(sound().header(), changed(one -> corrected(before, 1))));
        assertInstanceOf(
                Verdict.Verified.class, verify(file), () -> verify(file).toString());
        disagrees("V10.annex", one -> corrected(before, 2));
    }

    private static ProtocolRecord corrected(ProtocolRecord before, long told) {
        Sheet now = more(more(before.sheet(), "voted_by_certificate", 1), "invalid", 0);
        Protocol.Correction correction = new Protocol.Correction("7", "slip", "chair", "secretary", Papers.READ);
        Protocol.Round round = new Protocol.Round(
                1, before.readings(), List.of(), before.decisions(), before.sheet(), before.acceptance(), null);
        ProtocolRecord after = Papers.protocol(election, before.key(), now);
        return new ProtocolRecord(
                before.contest(),
                before.precinct(),
                2,
                now,
                after.readings(),
                List.of(),
                after.decisions(),
                after.acceptance(),
                List.of(Annex.of(2, correction, before.sheet(), more(before.sheet(), "voted_by_certificate", told))),
                List.of(round),
                after.context(),
                after.findings(),
                after.notApplicable());
    }

    @Test
    void refusesTotalsResultsOrPaperThatSaySomethingElse() {
        refused("V10", "V10.totals", withRecord(text -> {
            int totals = text.indexOf("\"totals\"");
            return text.substring(0, totals) + text.substring(totals).replaceFirst("\"invalid\":6", "\"invalid\":7");
        }));
        refused("V10", "V10.results", signed(Map.of(ResultFile.RESULTS, "{}".getBytes(StandardCharsets.UTF_8))));
        refused("V10", "V10.paper", signed(Map.of(ResultFile.PROTOCOL, "%PDF".getBytes(StandardCharsets.UTF_8))));
    }

    @Test
    void refusesAnIncompleteFileThatIsNotInterim() {
        List<ProtocolRecord> all = sound().protocols();
        refused("V10", "V10.absent", signed(ResultRecord.of(sound().header(), all.subList(1, all.size()))));
        List<ProtocolRecord> twice = new ArrayList<>(all);
        twice.add(all.getFirst());
        refused("V10", "V10.twice", signed(ResultRecord.of(sound().header(), twice)));
        refused("V10", "V10.interim", signed(ResultRecord.of(header(true, List.of()), all)));
    }

    @Test
    void takesAnInterimFileThatNamesWhatIsMissing() {
        List<ProtocolRecord> all = sound().protocols();
        Header header = header(true, List.of(all.getFirst().key()));
        byte[] file = signed(ResultRecord.of(header, all.subList(1, all.size())));
        assertInstanceOf(
                Verdict.Verified.class, verify(file), () -> verify(file).toString());
    }

    private static Header header(boolean interim, List<ProtocolKey> missing) {
        Header h = sound().header();
        @Nullable Digest previous = h.previous();
        return new Header(
                h.format(),
                h.schema(),
                h.program(),
                h.mode(),
                h.election(),
                h.electionPackage(),
                h.commission(),
                Level.TERRITORIAL,
                h.revision(),
                previous,
                h.journal(),
                h.at(),
                h.offset(),
                h.signers(),
                interim,
                missing);
    }
}
