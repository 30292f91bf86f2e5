package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import kz.esep.access.Role;
import kz.esep.election.Level;
import kz.esep.tally.Annex;
import kz.esep.tally.PrecinctContext;
import kz.esep.tally.Protocol;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Reading;
import kz.esep.tally.Retyping;
import kz.esep.tally.Sheet;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Everything in a file follows from what else is in it. */
class AgreementTest extends Verifying {
    private static List<ProtocolRecord> changed(UnaryOperator<ProtocolRecord> change) {
        List<ProtocolRecord> protocols = new ArrayList<>(sound().protocols());
        protocols.set(0, change.apply(protocols.getFirst()));
        return protocols;
    }

    private static void disagrees(String key, UnaryOperator<ProtocolRecord> change) {
        refused("V10", key, signed(Papers.record(sound().header(), changed(change))));
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
    void refusesAnAcceptanceByWhomTheFileDoesNotShowAsChairByTwoPeople() {
        List<RoleGrant> roles = new ArrayList<>(Papers.ROLES);
        RoleGrant chair = roles.removeFirst();
        RoleGrant.Act itself = new RoleGrant.Act(chair.granted().person(), "asel", Papers.READ);
        RoleGrant other =
                new RoleGrant("p9", "dana", chair.role(), chair.granted(), chair.confirmed(), chair.revoked());
        RoleGrant secretary =
                new RoleGrant(chair.person(), chair.login(), Role.SECRETARY, chair.granted(), chair.confirmed(), null);
        RoleGrant waiting = new RoleGrant(chair.person(), chair.login(), chair.role(), chair.granted(), null, null);
        RoleGrant alone = new RoleGrant(chair.person(), chair.login(), chair.role(), chair.granted(), itself, null);
        for (RoleGrant instead : List.of(other, secretary, waiting, alone)) {
            refused(
                    "V10",
                    "V10.role",
                    signed(ResultRecord.of(sound().header(), sound().protocols(), List.of(instead))));
        }
        RoleGrant revoked = new RoleGrant(
                chair.person(), chair.login(), chair.role(), chair.granted(), chair.confirmed(), Papers.READ);
        assertInstanceOf(
                Verdict.Verified.class,
                verify(signed(ResultRecord.of(sound().header(), sound().protocols(), List.of(revoked)))),
                "what a chair accepted before leaving stands");
    }

    @Test
    void takesADisputedCellThatWasTypedAgain() {
        List<ProtocolRecord> protocols = changed(one -> {
            Reading first = one.readings().getFirst();
            Reading slip = new Reading(1, first.person(), first.at(), more(first.sheet(), "invalid", 9), null);
            Retyping again = new Retyping("invalid", "3", "typist-1", Papers.READ);
            return with(one, one.sheet(), List.of(slip, one.readings().getLast()), List.of(again), one.acceptance());
        });
        byte[] file = signed(Papers.record(sound().header(), protocols));
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
        byte[] file = signed(Papers.record(sound().header(), changed(one -> decided)));
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
        byte[] file = signed(Papers.record(sound().header(), changed(one -> corrected(before, 1))));
        assertInstanceOf(
                Verdict.Verified.class, verify(file), () -> verify(file).toString());
        disagrees("V10.annex", one -> corrected(before, 2));
    }

    private static ProtocolRecord corrected(ProtocolRecord before, long told) {
        Sheet now = more(more(before.sheet(), "voted_by_certificate", 1), "invalid", 0);
        Protocol.Correction correction = new Protocol.Correction("7", "slip", "chair", "secretary", Papers.READ, null);
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
        refused("V10", "V10.absent", signed(Papers.record(sound().header(), all.subList(1, all.size()))));
        List<ProtocolRecord> twice = new ArrayList<>(all);
        twice.add(all.getFirst());
        refused("V10", "V10.twice", signed(Papers.record(sound().header(), twice)));
        refused("V10", "V10.interim", signed(Papers.record(header(true, List.of()), all)));
    }

    @Test
    void takesAnInterimFileThatNamesWhatIsMissing() {
        List<ProtocolRecord> all = sound().protocols();
        Header header = header(true, List.of(all.getFirst().key()));
        byte[] file = signed(Papers.record(header, all.subList(1, all.size())));
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
