package kz.esep.result;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import kz.esep.election.ContestForm;
import kz.esep.election.Election;
import kz.esep.signing.Opened;
import kz.esep.signing.Refusal;
import kz.esep.tally.CheckReport;
import kz.esep.tally.Checks;
import kz.esep.tally.Finding;
import kz.esep.tally.Protocol;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Whether everything in a result file says the same (V10). Every figure is reckoned again here. */
final class Agreement {
    private final Election election;
    private final Map<String, Checks> checks = new ConcurrentHashMap<>();

    /** Safe for use by several threads. */
    Agreement(Election election) {
        this.election = election;
    }

    /** What disagrees first, null when all agrees. */
    @Nullable
    Refusal disagreement(Opened opened, ResultRecord record) {
        Message sections = HoursSection.disagreement(record, election);
        sections = sections == null ? DaySection.disagreement(record, election) : sections;
        sections = sections == null ? PaySection.disagreement(record) : sections;
        sections = sections == null ? ObserversSection.disagreement(record, election) : sections;
        sections = sections == null ? CountSection.disagreement(record, election) : sections;
        if (sections != null) {
            return new Refusal("V10", sections);
        }
        Message certificatesWrong = new CertificatesSection(record, election).disagreement();
        if (certificatesWrong != null) {
            return new Refusal("V10", certificatesWrong);
        }
        Set<String> chairs = RoleGrant.chairs(record.roles());
        HoursSection hours = HoursSection.of(record, election);
        for (ProtocolRecord protocol : record.protocols()) {
            Message wrong = protocol(protocol, chairs, hours);
            if (wrong != null) {
                return new Refusal("V10", wrong);
            }
        }
        if (!ContestTotal.of(record.protocols()).equals(record.totals())) {
            return refused("V10.totals");
        }
        if (!Arrays.equals(NistResults.of(record, election), opened.entry(ResultFile.RESULTS))) {
            return refused("V10.results");
        }
        Digest digest = opened.digest(ResultFile.RECORD);
        return names(opened.entry(ResultFile.PROTOCOL), digest) ? null : refused("V10.paper");
    }

    private @Nullable Message protocol(ProtocolRecord protocol, Set<String> chairs, HoursSection hours) {
        ContestForm form = election.form(protocol.contest());
        for (String line : protocol.sheet().figures().keySet()) {
            if (!form.has(line)) {
                return about("V10.line", protocol, line);
            }
        }
        Message wrong = ReadingAgreement.disagreement(protocol);
        if (wrong != null) {
            return wrong;
        }
        for (String acceptor : acceptors(protocol)) {
            if (!chairs.contains(acceptor)) {
                return about("V10.role", protocol, acceptor);
            }
        }
        return checks(protocol, hours);
    }

    private static List<String> acceptors(ProtocolRecord protocol) {
        List<String> acceptors = new ArrayList<>(List.of(protocol.acceptance().person()));
        for (Protocol.Round round : protocol.rounds()) {
            Protocol.Acceptance earlier = round.acceptance();
            if (earlier != null) {
                acceptors.add(earlier.person());
            }
        }
        return acceptors;
    }

    private @Nullable Message checks(ProtocolRecord protocol, HoursSection hours) {
        if (!hours.gives(protocol.precinct(), protocol.context().endOfVoting())) {
            return about("V10.context", protocol, "");
        }
        CheckReport report = checks.computeIfAbsent(protocol.contest(), id -> Checks.of(election, id))
                .run(protocol.sheet(), election.precinct(protocol.precinct()), protocol.context());
        if (!report.findings().equals(protocol.findings())
                || !report.notApplicable().equals(protocol.notApplicable())) {
            return about("V10.findings", protocol, "");
        }
        List<Finding> open = report.unexplained(protocol.decisions());
        return open.isEmpty()
                ? null
                : about("V10.undecided", protocol, open.getFirst().check());
    }

    static Message about(String key, ProtocolRecord protocol, String what) {
        return Message.of("result", key, protocol.precinct(), protocol.contest(), what);
    }

    private static Refusal refused(String key) {
        return new Refusal("V10", Message.of("result", key));
    }

    /** Whether the paper names the record as its identity, which stands in the PDF's metadata and is never packed. */
    private static boolean names(byte[] pdf, Digest record) {
        byte[] wanted = ("urn:sha256:" + record.hex()).getBytes(StandardCharsets.US_ASCII);
        byte first = wanted[0];
        for (int at = 0; at <= pdf.length - wanted.length; at++) {
            if (pdf[at] == first && Arrays.equals(pdf, at, at + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }
}
