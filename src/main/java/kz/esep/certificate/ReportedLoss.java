package kz.esep.certificate;

import java.util.List;
import java.util.Optional;
import kz.esep.text.Message;

/**
 * A loss that another commission told.
 *
 * @param accepted lines by which some of the numbers were accepted here before it was told
 */
public record ReportedLoss(Serials serials, List<Arrived> accepted) {

    public ReportedLoss {
        accepted = List.copyOf(accepted);
    }

    /** What the higher commission has to learn; empty where none was accepted. */
    public Optional<Message> remark() {
        return accepted.stream()
                .findFirst()
                .map(line -> Message.of(
                        "certificate",
                        "accepted-before",
                        line.serials().numbers(),
                        line.precinct(),
                        line.line(),
                        accepted.size()));
    }
}
