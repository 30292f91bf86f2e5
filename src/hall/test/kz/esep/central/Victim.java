package kz.esep.central;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import kz.esep.app.hall.TestServer;
import kz.esep.result.Practice;
import kz.esep.store.Entry;
import kz.esep.store.SharedJournal;
import kz.esep.store.StationFile;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/** A station that is killed in its turn. */
final class Victim {
    private Victim() {}

    public static void main(String[] arguments) {
        SharedJournal journal = new Hesitant(TestServer.journal(System.getenv()), Boolean.parseBoolean(arguments[1]));
        try (Workspace station = StationFile.open(Path.of(arguments[0]), Keeping.PROJECTORS, Practice.CLOCK, journal)) {
            station.write(t -> t.append(
                    "p1", CentralProjector.REFUSED, new Turned(Digest.of(new byte[] {7}), 1, "V01", "central.V01")));
        }
    }

    /**
     * Stands still at the end of its turn, and says so.
     *
     * @param commits before that and not after it
     */
    private record Hesitant(SharedJournal real, boolean commits) implements SharedJournal {
        @Override
        public List<Entry> from(long seq) {
            return real.from(seq);
        }

        @Override
        public byte @Nullable [] content(long seq) {
            return real.content(seq);
        }

        @Override
        public Turn first() {
            return real.first();
        }

        @Override
        public Turn turn() {
            Turn turn = real.turn();
            return new Turn() {
                @Override
                public void add(Entry entry, byte @Nullable [] content) {
                    turn.add(entry, content);
                }

                @Override
                public void destroy(Digest secret) {
                    turn.destroy(secret);
                }

                @Override
                public void commit() {
                    if (commits) {
                        turn.commit();
                    }
                    System.out.println("added");
                    try {
                        System.in.read();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                }

                @Override
                public void close() {
                    turn.close();
                }
            };
        }
    }
}
