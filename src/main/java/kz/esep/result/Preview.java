package kz.esep.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What an export would sign now, for the signers to compare with the paper.
 *
 * @param contests in the package's order
 * @param code the figures' short code, the same on both signers' screens
 * @param missing the protocols that the commission has to send and that are not accepted yet, by contest and precinct
 * @param signers the roles that have to sign, in the package's order
 * @param revision of the file that would be written
 * @param anew whether that is a new revision; otherwise nothing has changed and the latest is written again, unsigned
 * @param name of the file
 * @param room bytes that the target should have free
 */
public record Preview(
        List<ContestSums> contests,
        String code,
        List<ProtocolKey> missing,
        List<String> signers,
        int revision,
        boolean anew,
        String name,
        long room) {
    /** Of a record with its readings in JSON, and of the pages around it. */
    private static final long ROOM_PER_PROTOCOL = 16L << 10;

    private static final long ROOM = 1L << 20;

    public Preview {
        contests = List.copyOf(contests);
        missing = List.copyOf(missing);
        signers = List.copyOf(signers);
    }

    /**
     * One contest.
     *
     * @param lines in the order of the paper
     */
    public record ContestSums(Wording name, ContestTotal total, List<Sum> lines) {
        public ContestSums {
            lines = List.copyOf(lines);
        }
    }

    /** A line and its sum over all protocols; null where no protocol has a figure on it. */
    public record Sum(Line line, @Nullable Long count) {}

    /** The sums alone, by contest as the record has them. */
    public List<ContestTotal> totals() {
        return contests.stream()
                .map(ContestSums::total)
                .sorted(Comparator.comparing(ContestTotal::contest))
                .toList();
    }

    static Preview of(Election election, Freeze freeze, int before, boolean anew, String commission) {
        int revision = anew ? before + 1 : before;
        List<ContestSums> contests = new ArrayList<>();
        List<ContestTotal> totals = ContestTotal.of(freeze.protocols());
        election.contests()
                .forEach(contest -> totals.stream()
                        .filter(total -> total.contest().equals(contest.id()))
                        .forEach(total -> contests.add(sums(election, total))));
        return new Preview(
                contests,
                freeze.content().groups(),
                freeze.missing(),
                election.source().signers(),
                revision,
                anew,
                ResultFile.name(election.id(), commission, revision),
                ROOM + ROOM_PER_PROTOCOL * freeze.protocols().size());
    }

    private static ContestSums sums(Election election, ContestTotal total) {
        return new ContestSums(
                election.contest(total.contest()).name(),
                total,
                election.form(total.contest()).linesWith(total.figures().keySet()).stream()
                        .map(line -> new Sum(line, total.figures().get(line.code())))
                        .toList());
    }
}
