package kz.esep.command;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import kz.esep.office.Office;
import kz.esep.store.Founding;
import org.jspecify.annotations.Nullable;

/** The journal as an election event log (NIST SP 1500-101 v1), for other systems; the journal stays the truth. */
record EventLog(
        @JsonProperty("@type") String type,
        @JsonProperty("GeneratedTime") Instant generated,
        @JsonProperty("ElectionId") String election,
        @JsonProperty("Device") List<Device> devices) {

    /** The workspace. */
    record Device(
            @JsonProperty("@type") String type,
            @JsonProperty("Id") String id,
            @JsonProperty("Type") String kind,
            @JsonProperty("OtherType") String otherKind,
            @JsonProperty("Version") String version,
            @JsonProperty("HashType") String hash,
            @JsonProperty("Event") List<Event> events) {}

    /** A journal entry; the details are absent while they hold figures that are not settled. */
    record Event(
            @JsonProperty("@type") String type,
            @JsonProperty("Id") String id,
            @JsonProperty("Sequence") String sequence,
            @JsonProperty("TimeStamp") Instant time,
            @JsonProperty("Type") String kind,
            @JsonProperty("Disposition") String disposition,
            @JsonProperty("UserId") String person,
            @JsonProperty("Hash") String hash,
            @JsonProperty("Details") @Nullable String details) {

        static Event of(JournalCommands.ListEntries.Line line) {
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
    static EventLog of(Founding founding, Instant now, List<Event> events) {
        Device device = new Device(
                "EventLogging.Device",
                founding.workspace(),
                "other",
                "election commission workspace",
                Office.version(),
                "sha-256",
                List.copyOf(events));
        return new EventLog(
                "EventLogging.ElectionEventLog",
                now.truncatedTo(ChronoUnit.SECONDS),
                founding.election(),
                List.of(device));
    }
}
