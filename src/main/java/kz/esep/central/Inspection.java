package kz.esep.central;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import kz.esep.result.ResultRecord;
import kz.esep.result.ResultVerifier;
import kz.esep.result.Verdict;
import kz.esep.signing.Arrival;
import kz.esep.signing.Refusal;
import kz.esep.text.Digest;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/**
 * Reads and verifies files on two threads, a few ahead, and hands them over in the order in which they were given. Of a
 * verified record only what the centre needs is kept, so memory does not grow with the number of files.
 */
final class Inspection implements AutoCloseable {
    private static final int THREADS = 2;
    private static final int AHEAD = 4;

    private final ResultVerifier verifier;
    private final Set<Digest> accepted;
    private final Arrival arrival;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

    Inspection(ResultVerifier verifier, Set<Digest> accepted, Arrival arrival) {
        this.verifier = verifier;
        this.accepted = accepted;
        this.arrival = arrival;
    }

    /** What came of one file. */
    sealed interface Seen {
        String name();
    }

    record Unread(String name, Message reason) implements Seen {}

    record Known(String name, Digest file) implements Seen {}

    record Bad(String name, Digest file, long size, Refusal refusal) implements Seen {}

    @SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
    record Good(String name, byte[] bytes, Filed filed, List<Message> notices) implements Seen {}

    /** Inspects them all, or those begun before it is to stop; {@code taker} is called on this thread, in order. */
    void each(List<Source> sources, BooleanSupplier stops, Consumer<Seen> taker) {
        Deque<Future<Seen>> ahead = new ArrayDeque<>();
        for (Source source : sources) {
            if (stops.getAsBoolean()) {
                break;
            }
            if (ahead.size() >= AHEAD) {
                taker.accept(result(ahead.removeFirst()));
            }
            ahead.addLast(threads.submit(() -> inspect(source)));
        }
        while (!ahead.isEmpty()) {
            taker.accept(result(ahead.removeFirst()));
        }
    }

    private static Seen result(Future<Seen> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("the intake was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException("a file could not be inspected", e.getCause());
        }
    }

    private Seen inspect(Source source) {
        byte[] bytes;
        try {
            bytes = source.content().read();
        } catch (IOException e) {
            return new Unread(source.name(), Message.of("central", "unread.medium", String.valueOf(e.getMessage())));
        } catch (Refused e) {
            return new Unread(source.name(), e.reason());
        }
        Digest digest = Digest.of(bytes);
        if (accepted.contains(digest)) {
            return new Known(source.name(), digest);
        }
        Instant before = source.receivedBefore();
        Arrival here = before == null ? arrival : new Arrival(arrival.intake(), before);
        return switch (verifier.verify(bytes, here)) {
            case Verdict.Rejected rejected -> new Bad(source.name(), digest, bytes.length, rejected.refusal());
            case Verdict.Verified verified -> new Good(source.name(), bytes, filed(verified), verified.notices());
        };
    }

    private static Filed filed(Verdict.Verified verified) {
        ResultRecord record = verified.record();
        return new Filed(
                verified.file(),
                verified.size(),
                verified.recordDigest(),
                record.header().commission(),
                record.header().revision(),
                record.header().previous(),
                record.header().at(),
                record.header().missing(),
                record.totals(),
                record.protocols().stream().map(PrecinctFigures::of).toList(),
                record.certificates(),
                record.pay(),
                record.day(),
                record.observers());
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
