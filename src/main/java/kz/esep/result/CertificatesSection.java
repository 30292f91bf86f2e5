package kz.esep.result;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import kz.esep.certificate.Balance;
import kz.esep.certificate.Serials;
import kz.esep.certificate.Statement;
import kz.esep.election.CertificateType;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.store.Workspace;
import kz.esep.tally.Figures;
import kz.esep.tally.Protocol;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** The record's section of absentee certificates: written from the registers, read against the package and the protocols. */
final class CertificatesSection {
    private static final String VOTED = "voted_by_certificate";
    private static final String MORE_VOTED = "E10";

    private final ResultRecord record;
    private final Election election;

    /** The section of a record that came in. */
    CertificatesSection(ResultRecord record, Election election) {
        this.record = record;
        this.election = election;
    }

    /** What the commission keeps; null while it keeps no certificates. */
    static Sections.@Nullable Certificates of(Workspace workspace, Election election) {
        Statement statement = new Balance(workspace, election).statement();
        return statement == null
                ? null
                : new Sections.Certificates(
                        ranges(statement.stock()),
                        statement.lines().stream().map(CertificatesSection::row).toList(),
                        ranges(statement.spoiled()),
                        ranges(statement.lost()));
    }

    private static List<Sections.Range> ranges(List<Serials> serials) {
        return serials.stream()
                .map(one -> new Sections.Range(one.type(), one.first(), one.last()))
                .toList();
    }

    private static Sections.Serials row(Statement.Line line) {
        return new Sections.Serials(
                line.precinct(),
                line.type(),
                numbers(line.issued()),
                line.arrived().stream().map(Statement.Arrival::number).toList(),
                line.arrived().stream().map(Statement.Arrival::at).toList(),
                numbers(line.spoiled()),
                numbers(line.lost()));
    }

    private static List<Long> numbers(List<Serials> ranges) {
        return ranges.stream()
                .flatMapToLong(range -> LongStream.rangeClosed(range.first(), range.last()))
                .boxed()
                .toList();
    }

    /**
     * Goes on only when no protocol has more voters by certificate than arrivals are registered now, unless the chair
     * decided about that: arrivals may have been taken back after the protocol was accepted.
     *
     * @throws Refused naming the first precinct of which it is not so
     */
    static void require(Figures.Snapshot snapshot, Balance balance) {
        for (Figures.Checked checked : snapshot.accepted()) {
            Protocol protocol = checked.protocol();
            ProtocolKey key = protocol.key();
            long voted = voted(protocol.settled());
            Long arrived = voted == 0 ? null : balance.arrivals(key.contest(), key.precinct());
            boolean decided = checked.report().findings().stream()
                    .anyMatch(finding -> finding.check().equals(MORE_VOTED));
            if (arrived != null && voted > arrived && !decided) {
                throw new Refused("result", "export.certificates", key.precinct(), voted, arrived);
            }
        }
    }

    private static long voted(@Nullable Sheet sheet) {
        return sheet == null ? 0 : sheet.figures().getOrDefault(VOTED, 0L);
    }

    /**
     * What is wrong with the section, null when nothing is: a precinct of others or twice, a type that is not the
     * election's, a number in two states, or a protocol with more voters by certificate than its register has arrivals.
     */
    @Nullable
    Message disagreement() {
        Sections.Certificates section = record.certificates();
        if (section == null) {
            return null;
        }
        Set<String> places = new HashSet<>();
        Map<String, Set<Long>> placed = new HashMap<>();
        for (Sections.Serials row : section.precincts()) {
            boolean sound = isOwn(row)
                    && places.add(row.precinct() + " " + row.type())
                    && isApart(row, placed.computeIfAbsent(row.type(), _ -> new HashSet<>()));
            if (!sound) {
                return Message.of("result", "V10.certificates", row.precinct());
            }
        }
        boolean ranges =
                Stream.of(section.stock(), section.spoiled(), section.lost()).allMatch(this::areApart);
        return ranges ? arrivals(section) : Message.of("result", "V10.certificate-ranges");
    }

    private boolean isOwn(Sections.Serials row) {
        return isKnown(row.type())
                && election.findPrecinct(row.precinct())
                        .map(Precinct::commission)
                        .filter(record.header().commission()::equals)
                        .isPresent();
    }

    private boolean isKnown(String type) {
        return election.certificates().stream().anyMatch(one -> one.id().equals(type));
    }

    /** Whether each number of a row became one thing, and no other row of this type has it; likewise those accepted. */
    private static boolean isApart(Sections.Serials row, Set<Long> placed) {
        List<Long> own = new ArrayList<>(row.issued());
        own.addAll(row.spoiled());
        own.addAll(row.lost());
        return own.stream().allMatch(placed::add)
                && Set.copyOf(row.accepted()).size() == row.accepted().size()
                && row.accepted().size() == row.acceptedAt().size()
                && !placed.contains(0L)
                && !row.accepted().contains(0L);
    }

    /** Whether ranges are of known types and none of them begins before the one of its type before it ends. */
    private boolean areApart(List<Sections.Range> ranges) {
        Map<String, Long> ends = new HashMap<>();
        for (Sections.Range range : ranges) {
            boolean after = ends.getOrDefault(range.type(), 0L) < range.first();
            if (!after || range.last() < range.first() || !isKnown(range.type())) {
                return false;
            }
            ends.put(range.type(), range.last());
        }
        return true;
    }

    private @Nullable Message arrivals(Sections.Certificates section) {
        Map<String, Integer> accepted = new HashMap<>();
        section.precincts()
                .forEach(row -> accepted.put(
                        row.precinct() + " " + row.type(), row.accepted().size()));
        for (ProtocolRecord protocol : record.protocols()) {
            boolean decided = protocol.findings().stream()
                    .anyMatch(finding -> finding.check().equals(MORE_VOTED));
            int arrived = accepted.getOrDefault(protocol.precinct() + " " + type(protocol.contest()), 0);
            boolean isKept = protocol.context().arrivals() != null;
            if (isKept && !decided && voted(protocol.sheet()) > arrived) {
                return Message.of("result", "V10.arrivals", protocol.precinct(), voted(protocol.sheet()), arrived);
            }
        }
        return null;
    }

    private String type(String contest) {
        return election.certificates().stream()
                .filter(type -> type.contests().contains(contest))
                .map(CertificateType::id)
                .findFirst()
                .orElse("");
    }
}
