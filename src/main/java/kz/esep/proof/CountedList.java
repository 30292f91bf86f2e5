package kz.esep.proof;

import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.election.Election;
import kz.esep.result.ContestTotal;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Digest;
import kz.esep.text.Refused;

/** The published list of every protocol that counts, a line each, by contest and precinct. */
public final class CountedList {
    private final List<CountedProtocol> protocols = new ArrayList<>();
    private final List<byte[]> lines = new ArrayList<>();

    public CountedList() {}

    /** Adds the next one; the caller keeps the order of contest and precinct. */
    public void add(CountedProtocol protocol) {
        protocols.add(protocol);
        lines.add(protocol.line());
    }

    /**
     * Reads a published list.
     *
     * @throws Refused when a line is none or has no end
     */
    public static CountedList read(byte[] content) {
        CountedList list = new CountedList();
        int from = 0;
        for (int at = 0; at < content.length; at++) {
            if (content[at] == '\n') {
                byte[] line = Arrays.copyOfRange(content, from, at);
                list.protocols.add(CountedProtocol.read(line));
                list.lines.add(line);
                from = at + 1;
            }
        }
        if (from < content.length) {
            throw new Refused("proof", "line");
        }
        return list;
    }

    /** The list as it is published: UTF-8, a line feed behind each line. */
    public byte[] content() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] line : lines) {
            out.writeBytes(line);
            out.write('\n');
        }
        return out.toByteArray();
    }

    /** What is to be signed with this list. */
    public CountedHead head(Election election, Instant at, boolean complete) {
        return new CountedHead(
                CountedHead.FORMAT,
                CountedHead.VERSION,
                election.mode(),
                election.id(),
                election.digest(),
                at,
                complete,
                lines.size(),
                root(),
                totals());
    }

    public Digest root() {
        return new HashTree(lines).root();
    }

    private List<ContestTotal> totals() {
        SortedMap<String, ContestTotal.Sum> sums = new TreeMap<>();
        for (CountedProtocol protocol : protocols) {
            sums.computeIfAbsent(protocol.contest(), _ -> new ContestTotal.Sum())
                    .add(protocol.figures());
        }
        List<ContestTotal> totals = new ArrayList<>();
        sums.forEach((contest, sum) -> totals.add(sum.total(contest)));
        return totals;
    }

    /**
     * Compares the whole list with what the centre signed: the root, each precinct once, and the totals added anew.
     *
     * @throws Refused when anything differs
     */
    public void require(CountedHead head) {
        if (lines.size() != head.protocols() || !root().equals(head.root())) {
            throw new Refused("proof", "list-root");
        }
        Set<ProtocolKey> seen = new HashSet<>();
        for (CountedProtocol protocol : protocols) {
            if (!seen.add(new ProtocolKey(protocol.contest(), protocol.precinct()))) {
                throw new Refused("proof", "list-twice", protocol.precinct(), protocol.contest());
            }
        }
        if (!totals().equals(head.totals())) {
            throw new Refused("proof", "list-totals");
        }
    }

    /**
     * A proof for each contest in which that precinct counts.
     *
     * @param signed the signed head that belongs to this list, which goes into each proof
     */
    public List<Proof> proofs(String precinct, byte[] signed) {
        HashTree tree = new HashTree(lines);
        List<Proof> proofs = new ArrayList<>();
        for (int index = 0; index < lines.size(); index++) {
            if (protocols.get(index).precinct().equals(precinct)) {
                String head = Base64.getEncoder().encodeToString(signed);
                proofs.add(Proof.of(lines.get(index), index, tree.path(index), head));
            }
        }
        return proofs;
    }
}
