package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import kz.esep.tally.PrecinctContext;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The record's sections of hours, certificates and voting day are what can have been. */
class SectionsTest extends Verifying {
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

    private static byte[] withPay(Sections.Pay... pay) {
        return signed(Papers.record(sound().header(), sound().protocols()).paying(List.of(pay)));
    }

    @Test
    void takesPayOfKnownPostsAndRefusesOthers() {
        Sections.Pay chair = new Sections.Pay("chair", 64, "14400000.50");
        assertInstanceOf(
                Verdict.Verified.class, verify(withPay(chair, new Sections.Pay("member", 256, "53760000.00"))));
        refused("V10", "V10.pay", withPay(chair, chair));
        refused("V10", "V10.pay", withPay(new Sections.Pay("driver", 1, "1.00")));
        refused("V10", "V10.pay", withPay(new Sections.Pay("member", 0, "1.00")));
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

    private static byte[] withObservers(Sections.Observers... present) {
        return signed(Papers.record(sound().header(), sound().protocols()).attended(List.of(present)));
    }

    private static Sections.Observers observers(String precinct, Sections.Body body, int people, Long... acts) {
        return new Sections.Observers(
                precinct,
                body,
                people,
                List.of(acts).stream()
                        .map(number -> new Sections.HandedIn(number, "o1", Papers.READ))
                        .toList());
    }

    @Test
    void takesPersonsPresentCountedOnceByBodyAndRefusesOthers() {
        Sections.Observers party = observers("0101", Sections.Body.PARTY, 3, 1L, 2L);
        Sections.Observers media = observers("0101", Sections.Body.MEDIA, 0, 3L);
        assertInstanceOf(Verdict.Verified.class, verify(withObservers(party, media)));
        refused("V10", "V10.observers", withObservers(party, party));
        refused("V10", "V10.observers", withObservers(observers("0101", Sections.Body.PROXY, 0)));
        refused("V10", "V10.observers", withObservers(observers("0201", Sections.Body.PROXY, 1)));
        refused("V10", "V10.observers", withObservers(party, observers("0102", Sections.Body.PARTY, 1, 2L)));
    }

    @Test
    void takesAnActReceivedBeforeTheClockWasSetBack() {
        Instant later = sound().header().at().plus(Duration.ofHours(1));
        assertInstanceOf(
                Verdict.Verified.class,
                verify(withObservers(new Sections.Observers(
                        "0101", Sections.Body.PARTY, 1, List.of(new Sections.HandedIn(1, "o1", later))))));
    }
}
