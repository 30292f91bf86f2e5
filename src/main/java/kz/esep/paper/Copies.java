package kz.esep.paper;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.document.CertifiedCopy;
import kz.esep.election.Election;
import kz.esep.observer.Observer;
import kz.esep.observer.Observers;
import kz.esep.observer.Particulars;
import kz.esep.result.SignerRoles;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Certified copies of protocols and the log of who got them (Art. 43(8)). Names are sealed. */
@UseCases
public final class Copies {
    private static final int LONGEST_NAME = 200;

    private final Workspace workspace;
    private final Election election;
    private final Papers papers;

    public Copies(Workspace workspace, Election election, Papers papers) {
        this.workspace = workspace;
        this.election = election;
        this.papers = papers;
    }

    /**
     * Who gets a copy.
     *
     * @param observer id in the register of persons present; null for who is not in it
     */
    public record Recipient(
            Holder holder, String name, @Nullable String observer) {
        /** Somebody who is not in that register. */
        public Recipient(Holder holder, String name) {
            this(holder, name, null);
        }
    }

    /**
     * Somebody in the register of persons present: what they are and their name are taken from there.
     *
     * @throws Refused when there is nobody of that id, or the session does not have the key to personal data
     */
    @Needs(Permission.ISSUE_PAPERS)
    public Recipient registered(Session session, String id) {
        session.require(Permission.ISSUE_PAPERS);
        Observer one = new Observers(workspace, election).person(session, id);
        Particulars known = one.particulars();
        if (known == null) {
            throw new Refused("paper", "names.sealed");
        }
        return new Recipient(Holder.of(one.sender()), known.name(), id);
    }

    /** The copies of everybody in the register of persons present, by their ids; without names. */
    @Needs(Permission.SEE_REGISTERS)
    public Map<String, List<Copy>> byPerson(Session session) {
        session.require(Permission.SEE_REGISTERS);
        return workspace.read(connection -> PaperStore.copies(connection, (number, name) -> null)).stream()
                .filter(copy -> !copy.observer().isEmpty())
                .collect(Collectors.groupingBy(Copy::observer));
    }

    /** The number that the next copy gets. */
    @Needs(Permission.ISSUE_PAPERS)
    public long next(Session session) {
        session.require(Permission.ISSUE_PAPERS);
        return workspace.read(PaperStore::copies) + 1L;
    }

    /**
     * Hands out a copy: it gets its number and its line in the log, and then comes out. Where it does not come out, its
     * line stays and {@link #again} brings the same copy.
     *
     * @return its line in the log
     * @throws Refused when the document is not one of which copies are certified, or the name is empty or too long
     */
    @Needs(Permission.ISSUE_PAPERS)
    public Copy handOut(Session session, Paper paper, Language language, Recipient recipient, Outlet outlet) {
        session.require(Permission.ISSUE_PAPERS);
        String name = recipient.name().strip();
        if (!paper.kind().isOfficial()) {
            throw new Refused("paper", "copy.not-official", paper.name());
        }
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new Refused("paper", "copy.name", LONGEST_NAME);
        }
        byte[] original = papers.make(session, paper, language, outlet.watch());
        Made made = workspace.write(transaction -> {
            long number = PaperStore.copies(transaction.connection()) + 1L;
            Instant at = transaction.now();
            ZoneOffset offset = workspace.clock().getZone().getRules().getOffset(at);
            byte[] copy = copy(original, language, number, OffsetDateTime.ofInstant(at, offset));
            transaction.append(
                    session.person(),
                    PaperProjector.HANDED_OUT,
                    new Acts.HandedOut(
                            number,
                            paper,
                            language,
                            Digest.of(original),
                            Digest.of(copy),
                            offset,
                            recipient.holder(),
                            session.seal(Acts.name(number), name),
                            recipient.observer()));
            return new Made(number, copy);
        });
        try {
            outlet.take(made.pdf(), paper.name().in(language));
        } catch (Refused e) {
            throw new Refused("paper", "copy.not-out", made.number(), e.reason());
        }
        return line(session, made.number());
    }

    @SuppressWarnings("ArrayRecordComponent") // made once, handed over and never compared
    private record Made(long number, byte[] pdf) {}

    private byte[] copy(byte[] original, Language language, long number, OffsetDateTime at) {
        return new CertifiedCopy(
                        language,
                        election.mode(),
                        number,
                        at,
                        election.source().signers().stream()
                                .map(SignerRoles::named)
                                .toList())
                .of(original);
    }

    /**
     * Brings a copy that was handed out once more, as after the paper jammed: the same bytes with the same number.
     *
     * @throws Refused when there is no such copy, or it cannot be made as it was
     */
    @Needs(Permission.ISSUE_PAPERS)
    public Copy again(Session session, long number, Outlet outlet) {
        session.require(Permission.ISSUE_PAPERS);
        Copy line = line(session, number);
        byte[] original = papers.make(session, line.paper(), line.language(), outlet.watch());
        byte[] copy = copy(original, line.language(), number, OffsetDateTime.ofInstant(line.at(), line.offset()));
        if (!Digest.of(copy).equals(line.copy())) {
            throw new Refused("paper", "copy.changed", number);
        }
        outlet.take(copy, line.paper().name().in(line.language()));
        return line;
    }

    private Copy line(Session session, long number) {
        return list(session).stream()
                .filter(one -> one.number() == number)
                .findFirst()
                .orElseThrow(() -> new Refused("paper", "copy.unknown", number));
    }

    /** The log, in the order of its numbers. */
    @Needs(Permission.ISSUE_PAPERS)
    public List<Copy> list(Session session) {
        session.require(Permission.ISSUE_PAPERS);
        boolean opens = session.hasKey();
        return workspace.read(connection -> PaperStore.copies(
                connection, (number, name) -> opens ? session.unseal(Acts.name(number), name) : null));
    }
}
