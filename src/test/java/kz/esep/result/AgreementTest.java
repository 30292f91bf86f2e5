package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
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

/** V10: everything in a file has to say the same. */
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

    private static byte[] withHours(Sections.Hours... hours) {
        return signed(Papers.record(sound().header(), sound().protocols()).with(List.of(hours), null));
    }

    private static Sections.Hours hours(String from, String to, @Nullable String decision, @Nullable String early) {
        return new Sections.Hours(
                sound().protocols().getFirst().precinct(),
                LocalTime.parse(from),
                LocalTime.parse(to),
                decision,
                early == null ? null : LocalTime.parse(early));
    }

    @Test
    void takesHoursThatTheLawAllowsAndRefusesOthers() {
        assertInstanceOf(Verdict.Verified.class, verify(withHours(hours("07:00", "20:00", null, null))));
        assertInstanceOf(Verdict.Verified.class, verify(withHours(hours("06:00", "22:00", "12", null))));
        assertInstanceOf(Verdict.Verified.class, verify(withHours(hours("07:00", "20:00", null, "15:20"))));
        refused("V10", "V10.hours", withHours(hours("06:00", "22:00", null, null)));
        refused("V10", "V10.hours", withHours(hours("05:59", "20:00", "12", null)));
        refused("V10", "V10.hours", withHours(hours("07:00", "22:01", "12", null)));
        refused("V10", "V10.hours", withHours(hours("07:00", "20:00", null, "20:00")));
        Sections.Hours plain = hours("07:00", "20:00", null, null);
        refused("V10", "V10.hours", withHours(plain, plain));
        refused("V10", "V10.hours", withHours(new Sections.Hours("9999", plain.from(), plain.to(), null, null)));
    }

    private static byte[] withCertificates(List<Sections.Range> stock, Sections.Serials... rows) {
        Sections.Certificates certificates = new Sections.Certificates(stock, List.of(rows), List.of(), List.of());
        return signed(Papers.record(sound().header(), sound().protocols()).with(null, certificates));
    }

    private static Sections.Serials serials(String precinct, String type, List<Long> issued, Long... accepted) {
        List<Long> brought = List.of(accepted);
        return new Sections.Serials(
                precinct,
                type,
                issued,
                brought,
                brought.stream().map(_ -> Papers.READ).toList(),
                List.of(3L),
                List.of());
    }

    @Test
    void takesEachNumberOfACertificateInOneStateAtOneOfItsPrecincts() {
        List<Sections.Range> stock = List.of(new Sections.Range("lists", 1, 9), new Sections.Range("lists", 10, 12));
        Sections.Serials sound = serials("0101", "lists", List.of(1L, 2L), 77L);
        assertInstanceOf(
                Verdict.Verified.class, verify(withCertificates(stock, sound, serials("0101", "akim", List.of(1L)))));
        refused("V10", "V10.certificates", withCertificates(stock, sound, sound));
        refused("V10", "V10.certificates", withCertificates(stock, serials("0101", "lists", List.of(3L))));
        refused("V10", "V10.certificates", withCertificates(stock, serials("0101", "lists", List.of(0L))));
        refused("V10", "V10.certificates", withCertificates(stock, serials("0101", "lists", List.of(), 7L, 7L)));
        refused("V10", "V10.certificates", withCertificates(stock, serials("0201", "lists", List.of())));
        refused("V10", "V10.certificates", withCertificates(stock, serials("0101", "senate", List.of())));
        refused("V10", "V10.certificates", withCertificates(stock, sound, serials("0102", "lists", List.of(2L))));
        refused(
                "V10",
                "V10.certificates",
                withCertificates(
                        stock,
                        new Sections.Serials(
                                "0101", "lists", List.of(), List.of(7L), List.of(), List.of(), List.of())));
        refused("V10", "V10.certificate-ranges", withCertificates(List.of(new Sections.Range("lists", 9, 8))));
        refused("V10", "V10.certificate-ranges", withCertificates(List.of(stock.getLast(), stock.getFirst())));
    }

    @Test
    void refusesMoreVotersByCertificateThanWereAcceptedWhereTheRegisterIsKept() {
        List<ProtocolRecord> protocols = new ArrayList<>(sound().protocols());
        ProtocolKey key = protocols.getFirst().key();
        Sheet sheet = more(protocols.getFirst().sheet(), "voted_by_certificate", 2);
        protocols.set(0, arriving(Papers.protocol(election, key, sheet), 2));
        ResultRecord record = Papers.record(sound().header(), protocols);
        for (long accepted = 0; accepted <= 2; accepted++) {
            Long[] numbers = java.util.stream.LongStream.rangeClosed(70, 69 + accepted)
                    .boxed()
                    .toArray(Long[]::new);
            Sections.Serials row = serials(key.precinct(), key.contest(), List.of(), numbers);
            byte[] file =
                    signed(record.with(null, new Sections.Certificates(List.of(), List.of(row), List.of(), List.of())));
            if (accepted == 2) {
                assertInstanceOf(Verdict.Verified.class, verify(file));
            } else {
                refused("V10", "V10.arrivals", file);
            }
        }
    }

    private static ProtocolRecord arriving(ProtocolRecord one, long arrivals) {
        PrecinctContext context = new PrecinctContext(one.context().endOfVoting(), arrivals, null, 0, null);
        var report = kz.esep.tally.Checks.of(election, one.contest())
                .run(one.sheet(), election.precinct(one.precinct()), context);
        return new ProtocolRecord(
                one.contest(),
                one.precinct(),
                one.version(),
                one.sheet(),
                one.readings(),
                one.retypings(),
                one.decisions(),
                one.acceptance(),
                one.annexes(),
                one.rounds(),
                context,
                report.findings(),
                report.notApplicable());
    }

    private static byte[] withDay(Sections.Step... steps) {
        return signed(Papers.record(sound().header(), sound().protocols()).during(List.of(steps)));
    }

    /** A step at that local time, five hours ahead of Greenwich. */
    private static Sections.Step step(String step, String at, @Nullable Long voters, @Nullable Long listed) {
        Instant moment = LocalDateTime.parse("2027-03-21T" + at).toInstant(ZoneOffset.ofHours(5));
        return new Sections.Step(sound().protocols().getFirst().precinct(), step, moment, voters, listed);
    }

    @Test
    void takesADayThatCanHaveBeenAndRefusesOthers() {
        Sections.Step opened = step("opened", "06:00", null, null);
        Sections.Step noon = step("turnout", "12:00", 300L, 900L);
        Sections.Step evening = step("turnout", "20:00", 300L, 901L);
        assertInstanceOf(
                Verdict.Verified.class, verify(withDay(opened, noon, evening, step("closed", "20:00", null, null))));
        refused("V10", "V10.day", withDay(opened, opened));
        refused("V10", "V10.day", withDay(step("opened", "06:00", 5L, null)));
        refused("V10", "V10.day", withDay(step("counted", "22:00", null, null)));
        refused("V10", "V10.day", withDay(evening, noon));
        refused("V10", "V10.day", withDay(noon, step("turnout", "20:00", 299L, 900L)));
        refused("V10", "V10.day", withDay(step("turnout", "12:00", 901L, 900L)));
        refused("V10", "V10.day", withDay(step("turnout", "12:00", 300L, null)));
        refused("V10", "V10.day", withDay(step("turnout", "13:00", 300L, 900L)));
        refused("V10", "V10.day", withDay(new Sections.Step("9999", "opened", opened.at(), null, null)));
        Instant nextDay = opened.at().plus(Duration.ofDays(1));
        refused("V10", "V10.day", withDay(new Sections.Step(opened.precinct(), "opened", nextDay, null, null)));
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
