package kz.esep.tally;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import kz.esep.store.Entry;
import kz.esep.store.Replaying;

/** Protocols as the entries turn them, held until they are written: each row is read and written once for many turns. */
final class HeldProtocols implements Replaying {
    /** As many as a commission has; a longer night's are written in between. */
    private static final int MOST = 2_000;

    private final Connection connection;
    private final int most;
    private final Map<ProtocolKey, TallyStore.Standing> held = new LinkedHashMap<>();

    HeldProtocols(Connection connection) {
        this(connection, MOST);
    }

    /** At most so many in hand. */
    HeldProtocols(Connection connection, int most) {
        this.connection = connection;
        this.most = most;
    }

    @Override
    public Change read(Entry entry) {
        Optional<Event> event = TallyProjector.event(entry);
        if (event.isPresent()) {
            return () -> turn(entry, event.get());
        }
        TallyProjector.SignedTogether signed = entry.read(TallyProjector.SIGNED);
        return () -> {
            for (ProtocolKey key : signed.protocols()) {
                turn(entry, new Event.Signed(key, signed.revision()));
            }
        };
    }

    private void turn(Entry entry, Event event) throws SQLException {
        ProtocolKey key = event.key();
        TallyStore.Standing before = held.get(key);
        if (before == null) {
            makeRoom();
            before = TallyStore.standing(connection, key);
        }
        Protocol after = Turn.after(before.protocol(), event, entry.person(), entry.time());
        held.put(key, before.turned(after, entry.seq(), entry.time()));
        if (event instanceof Event.CorrectionOpened opened && opened.recount() != null) {
            RecountStore.add(connection, key, entry.seq());
        }
    }

    private void makeRoom() throws SQLException {
        if (held.size() >= most) {
            write();
        }
    }

    @Override
    public void write() throws SQLException {
        for (TallyStore.Standing standing : held.values()) {
            TallyStore.save(connection, standing);
        }
        held.clear();
    }
}
