package kz.esep.office;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import kz.esep.access.Session;
import kz.esep.store.Founding;
import kz.esep.text.Progress;
import org.jspecify.annotations.Nullable;

/** The journal as an election event log (NIST SP 1500-101 v1), for other systems; the journal stays the truth. */
public record EventLog(
        @JsonProperty("@type") String type,
        @JsonProperty("GeneratedTime") Instant generated,
        @JsonProperty("ElectionId") String election,
        @JsonProperty("Device") List<Device> devices) {

    /**
     * The workspace.
     *
     * @param events may be read only once they are written, so that a long journal is never in memory as a whole
     */
    public record Device(
            @JsonProperty("@type") String type,
            @JsonProperty("Id") String id,
            @JsonProperty("Type") String kind,
            @JsonProperty("OtherType") String otherKind,
            @JsonProperty("Version") String version,
            @JsonProperty("HashType") String hash,
            @JsonProperty("Event") Iterable<Event> events) {}

    /** A journal entry; the details are absent while they hold figures that are not settled. */
    public record Event(
            @JsonProperty("@type") String type,
            @JsonProperty("Id") String id,
            @JsonProperty("Sequence") String sequence,
            @JsonProperty("TimeStamp") Instant time,
            @JsonProperty("Type") String kind,
            @JsonProperty("Disposition") String disposition,
            @JsonProperty("UserId") String person,
            @JsonProperty("Hash") String hash,
            @JsonProperty("Details") @Nullable String details) {

        static Event of(JournalLine line) {
            String disposition =
                    line.type().endsWith("-failed") || line.type().endsWith("-refused") ? "failure" : "success";
            return new Event(
                    "EventLogging.Event",
                    line.type(),
                    Long.toString(line.seq()),
                    line.time(),
                    line.type().substring(0, line.type().indexOf('.')),
                    disposition,
                    line.person(),
                    line.hash(),
                    line.body());
        }
    }

    /** The log of one workspace. */
    static EventLog of(Founding founding, Instant now, Iterable<Event> events) {
        Device device = new Device(
                "EventLogging.Device",
                founding.workspace(),
                "other",
                "election commission workspace" + (founding.mode().equals("practice") ? ", practice" : ""),
                Office.version(),
                "sha-256",
                events);
        return new EventLog(
                "EventLogging.ElectionEventLog",
                now.truncatedTo(ChronoUnit.SECONDS),
                founding.election(),
                List.of(device));
    }

    /** The events of a journal, read when they are asked for. */
    static final class Pages implements Iterator<Event> {
        private final Journal journal;
        private final Session session;
        private final Progress progress;
        private final Deque<Event> page = new ArrayDeque<>();
        private long next;

        Pages(Journal journal, Session session, long from, Progress progress) {
            this.journal = journal;
            this.session = session;
            this.next = from;
            this.progress = progress;
        }

        @Override
        public boolean hasNext() {
            if (page.isEmpty()) {
                for (Journal.Shown shown : journal.page(session, next, progress)) {
                    page.add(Event.of(JournalLine.of(shown.entry(), shown.hidden())));
                    next = shown.entry().seq() + 1;
                }
            }
            return !page.isEmpty();
        }

        @Override
        public Event next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return page.removeFirst();
        }
    }
}
