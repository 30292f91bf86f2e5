package kz.esep.central;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.result.ResultVerifier;
import kz.esep.result.Verdict;
import kz.esep.signing.Arrival;
import kz.esep.signing.Trust;
import kz.esep.store.Workspace;
import kz.esep.text.Message;

/** What is said against files that were taken in before. */
@UseCases
public final class Doubts {
    private final Workspace workspace;
    private final ResultVerifier verifier;

    /**
     * Doubts of a store.
     *
     * @param trust in the package's CA, with the newest roster and revocation list
     */
    public Doubts(Workspace workspace, Election election, Trust trust) {
        this.workspace = workspace;
        this.verifier = new ResultVerifier(election, trust);
    }

    /**
     * What speaks now against counted files that were receipted before, such as a signer who was revoked since. They
     * stay counted until somebody rules about them; what a confirmation has answered is not said again.
     *
     * @return only files of which there is something to say
     */
    @Needs(Permission.COLLECT)
    public List<Doubt> find(Session session) {
        session.require(Permission.COLLECT);
        Set<Flag> answered = workspace.read(FlagStore::answered);
        List<Doubt> doubts = new ArrayList<>();
        for (Taken file : workspace.read(TakenStore::files)) {
            List<Message> said = file.standing() == Standing.COUNTED ? against(file) : List.of();
            List<Message> open = said.stream()
                    .filter(message -> !answered.contains(Flag.of(file.file(), message)))
                    .toList();
            if (!open.isEmpty()) {
                doubts.add(new Doubt(file, open));
            }
        }
        flag(session, doubts);
        return List.copyOf(doubts);
    }

    private List<Message> against(Taken file) {
        Arrival arrival = new Arrival(workspace.clock().instant(), file.receivedAt());
        return switch (verifier.verify(workspace.kept(file.file()), arrival)) {
            case Verdict.Rejected rejected -> List.of(rejected.refusal().reason());
            case Verdict.Verified verified -> verified.notices();
        };
    }

    /** Keeps what was said for the first time, so that a later confirmation is known to have seen it. */
    private void flag(Session session, List<Doubt> doubts) {
        Set<Flag> flagged = workspace.read(FlagStore::all);
        List<Flag> fresh = doubts.stream()
                .flatMap(doubt ->
                        doubt.said().stream().map(said -> Flag.of(doubt.file().file(), said)))
                .distinct()
                .filter(flag -> !flagged.contains(flag))
                .toList();
        if (!fresh.isEmpty()) {
            workspace.write(transaction -> {
                for (Flag flag : fresh) {
                    transaction.append(session.person(), CentralProjector.FLAGGED, flag);
                }
                return fresh;
            });
        }
    }

    /** What speaks against an accepted file. */
    public record Doubt(Taken file, List<Message> said) {
        public Doubt {
            said = List.copyOf(said);
        }
    }
}
