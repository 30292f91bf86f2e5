package kz.esep.tally;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.Projector;
import kz.esep.store.Replaying;

/** Writes the tally's tables from the journal: each entry turns one protocol, except a signing, which turns many. */
public final class TallyProjector implements Projector {
    static final EntryType<Event.ReadingStarted> STARTED =
            EntryType.first("tally.reading-started", Event.ReadingStarted.class);
    static final EntryType<Event.ReadingFinished> FINISHED =
            EntryType.first("tally.reading-finished", Event.ReadingFinished.class);
    static final EntryType<Event.ReadingTakenBack> TAKEN_BACK =
            EntryType.first("tally.reading-taken-back", Event.ReadingTakenBack.class);
    static final EntryType<Event.ReadingReleased> RELEASED =
            EntryType.first("tally.reading-released", Event.ReadingReleased.class);
    static final EntryType<Event.Retyped> RETYPED = EntryType.first("tally.retyped", Event.Retyped.class);
    static final EntryType<Event.Decided> DECIDED = EntryType.first("tally.decided", Event.Decided.class);
    static final EntryType<Event.Accepted> ACCEPTED = EntryType.first("tally.accepted", Event.Accepted.class);
    static final EntryType<Event.CorrectionOpened> CORRECTION =
            EntryType.first("tally.correction-opened", Event.CorrectionOpened.class);
    static final EntryType<SignedTogether> SIGNED = EntryType.first("tally.signed", SignedTogether.class);
    private static final List<EntryType<? extends Event>> EACH =
            List.of(STARTED, FINISHED, TAKEN_BACK, RELEASED, RETYPED, DECIDED, ACCEPTED, CORRECTION);

    /** One result file's protocols. */
    record SignedTogether(int revision, List<ProtocolKey> protocols) {
        SignedTogether {
            protocols = List.copyOf(protocols);
        }
    }

    @Override
    public String feature() {
        return "tally";
    }

    @Override
    public List<EntryType<?>> types() {
        return List.of(STARTED, FINISHED, TAKEN_BACK, RELEASED, RETYPED, DECIDED, ACCEPTED, CORRECTION, SIGNED);
    }

    @Override
    public String schema() {
        return TallyStore.SCHEMA + RecountStore.SCHEMA;
    }

    @Override
    public List<String> tables() {
        return List.of(TallyStore.TABLE, RecountStore.TABLE);
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        Replaying one = replaying(connection);
        one.read(entry).apply();
        one.write();
    }

    @Override
    public Replaying replaying(Connection connection) {
        return new HeldProtocols(connection);
    }

    /** What the entry says of one protocol; empty for a signing and for other features' entries. */
    static Optional<Event> event(Entry entry) {
        for (EntryType<? extends Event> type : EACH) {
            if (type.name().equals(entry.type())) {
                return Optional.of(entry.read(type));
            }
        }
        return Optional.empty();
    }
}
