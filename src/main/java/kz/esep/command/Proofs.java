package kz.esep.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import kz.esep.election.Election;
import kz.esep.office.Office;
import kz.esep.proof.CountedProtocol;
import kz.esep.proof.Proof;
import kz.esep.result.Receipt;
import kz.esep.seal.Seal;
import kz.esep.signing.Arrival;
import kz.esep.signing.Trust;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Checks proofs, and compares what they prove with a receipt or with the code of a posted copy. */
final class Proofs {
    private final Election election;
    private final Trust trust;
    private final Arrival arrival;

    Proofs(Election election, Trust trust, Arrival arrival) {
        this.election = election;
        this.trust = trust;
        this.arrival = arrival;
    }

    /**
     * What came of one proof.
     *
     * @param receipt the centre's receipt to compare with, null for none
     * @param paper the code of the posted copy to compare with, null for none
     */
    ProofLine line(Path file, @Nullable Path receipt, @Nullable CodeLine paper) {
        Proof.Proven proven = null;
        List<Message> said = new ArrayList<>();
        try {
            proven = Proof.read(Task.content(file)).check(election, trust, Office.centre(election), arrival);
            if (receipt != null) {
                compare(
                        proven.protocol(),
                        Receipt.open(Task.content(receipt), trust, Office.centre(election), arrival));
                said.add(Message.of("command", "proof.receipt"));
            }
            if (paper != null) {
                compare(proven.protocol(), paper);
                said.add(Message.of("command", "proof.paper"));
            }
            return new ProofLine(file, proven, null, said);
        } catch (Refused e) {
            return new ProofLine(file, proven, e.reason(), said);
        }
    }

    private static void compare(CountedProtocol counted, Receipt receipt) {
        if (!receipt.sha256().equals(counted.file())) {
            throw new Refused(
                    "proof",
                    "receipt-differs",
                    receipt.commission(),
                    receipt.revision(),
                    counted.commission(),
                    counted.revision());
        }
    }

    private void compare(CountedProtocol counted, CodeLine paper) {
        if (paper.refusal() != null) {
            throw new Refused(paper.refusal().reason());
        }
        if (paper.genuine() == null || !(paper.genuine().seal().subject() instanceof Seal.Protocol of)) {
            throw new Refused("proof", "paper-none");
        }
        Seal seal = paper.genuine().seal();
        if (!seal.contest().equals(counted.contest())
                || !of.precinct().equals(counted.precinct())
                || of.version() != counted.version()) {
            throw new Refused(
                    "proof",
                    "paper-other",
                    of.precinct(),
                    seal.contest(),
                    of.version(),
                    counted.precinct(),
                    counted.contest(),
                    counted.version());
        }
        TreeSet<String> lines = new TreeSet<>(seal.figures().keySet());
        lines.addAll(counted.figures().keySet());
        for (String line : lines) {
            Long paperSays = seal.figures().get(line);
            Long listSays = counted.figures().get(line);
            if (!Objects.equals(paperSays, listSays)) {
                throw new Refused("proof", "paper-figure", line, said(paperSays), said(listSays));
            }
        }
    }

    private static Object said(@Nullable Long figure) {
        return figure == null ? "\u2013" : figure;
    }
}
