package kz.esep.store;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import org.jspecify.annotations.Nullable;

/** The transaction under way. */
final class Running implements Transaction {
    private final Connection connection;
    private final ProjectionStore projections;
    private final Founding founding;
    private final Instant now;
    private Head head;
    private boolean ended;

    Running(Connection connection, ProjectionStore projections, Founding founding, Head head, Clock clock) {
        this.connection = connection;
        this.projections = projections;
        this.founding = founding;
        this.head = head;
        this.now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    Head head() {
        return head;
    }

    void end() {
        ended = true;
    }

    @Override
    public <T> Entry append(String person, EntryType<T> type, T body) throws SQLException {
        if (ended || !projections.knows(type)) {
            throw new IllegalStateException(ended ? "the transaction is over" : "no projector knows " + type.name());
        }
        Entry entry = new Entry(
                        head.length() + 1,
                        now,
                        person,
                        type.name(),
                        type.version(),
                        Json.write(body),
                        head.hash(),
                        head.hash())
                .sealed(founding.workspace());
        new JournalStore(connection).append(entry);
        projections.apply(connection, entry);
        head = new Head(entry.seq(), entry.hash());
        return entry;
    }

    @Override
    public Digest keep(byte[] content) throws SQLException {
        Digest digest = Digest.of(content);
        if (ContentStore.KEPT.content(connection, digest) == null) {
            ContentStore.KEPT.add(connection, digest, content);
            append(Entry.PROGRAM, KeptStore.KEPT, new KeptStore.Kept(digest, content.length));
        }
        return digest;
    }

    @Override
    public Digest entrust(byte[] secret) throws SQLException {
        Digest digest = Digest.of(secret);
        ContentStore.ENTRUSTED.add(connection, digest, secret);
        append(Entry.PROGRAM, EntrustedStore.ENTRUSTED, new EntrustedStore.Secret(digest));
        return digest;
    }

    @Override
    public byte @Nullable [] entrusted(Digest digest) throws SQLException {
        return ContentStore.ENTRUSTED.content(connection, digest);
    }

    @Override
    public void destroy(String person, Digest digest) throws SQLException {
        if (entrusted(digest) != null) {
            EntrustedStore.destroy(connection, digest);
            append(person, EntrustedStore.DESTROYED, new EntrustedStore.Secret(digest));
        }
    }

    @Override
    public void saveDraft(String person, String place, byte[] content) throws SQLException {
        if (ended) {
            throw new IllegalStateException("the transaction is over");
        }
        DraftStore.save(connection, new Draft(person, place, now, content));
    }

    @Override
    public void dropDraft(String person, String place) throws SQLException {
        DraftStore.drop(connection, person, place);
    }

    @Override
    public void dropDrafts(String place) throws SQLException {
        DraftStore.dropAll(connection, place);
    }

    @Override
    public @Nullable Draft draft(String person, String place) throws SQLException {
        List<Draft> found = DraftStore.at(connection, person, place);
        return found.isEmpty() ? null : found.getFirst();
    }

    @Override
    public Connection connection() {
        return connection;
    }

    @Override
    public Instant now() {
        return now;
    }

    @Override
    public long length() {
        return head.length();
    }
}
