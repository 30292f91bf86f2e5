package kz.esep.observer;

import java.time.Instant;
import java.util.List;
import kz.esep.store.Workspace;

/** Persons present as other features need them: without what is sealed. */
public final class ObserverRecord {
    private final Workspace workspace;

    public ObserverRecord(Workspace workspace) {
        this.workspace = workspace;
    }

    /** Everybody who was ever registered, in that order. */
    public List<Observer> all() {
        return workspace.read(ObserverRow.TABLE::all).stream()
                .map(ObserverRow::observer)
                .toList();
    }

    /**
     * An act that was handed in.
     *
     * @param number from 1 in this workspace
     * @param observer id of who handed it in
     */
    public record Act(long number, String precinct, String observer, Instant received) {}

    /** The precincts at which anything was handed in, once for each thing. */
    public List<String> handedIn() {
        return workspace.read(SubmissionRow.TABLE::all).stream()
                .map(SubmissionRow::precinct)
                .toList();
    }

    /** The acts, in the order of their numbers. They are attached to the protocol (Art. 20-1(2)). */
    public List<Act> acts() {
        return workspace.read(SubmissionRow.TABLE::all).stream()
                .filter(row -> row.kind() == Submission.Kind.ACT)
                .map(row -> new Act(
                        row.number(),
                        row.precinct(),
                        row.observer(),
                        row.received().at()))
                .toList();
    }
}
