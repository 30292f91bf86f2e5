package kz.esep.result;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import kz.esep.election.Election;
import kz.esep.store.Head;
import kz.esep.store.Workspace;
import kz.esep.tally.Annexes;
import kz.esep.tally.Figures;
import kz.esep.tally.Protocol;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A commission's protocols as they stand at one moment, ready for a record.
 *
 * @param protocols the accepted ones, by contest and precinct
 * @param missing the others that the commission has to send, by contest and precinct
 * @param hours of voting, null while the commission keeps none
 * @param certificates serial numbers, null while the commission keeps none
 * @param pay totals of paid runs by post, null while none is paid
 * @param day the steps of voting day, null while none is recorded
 * @param observers who was present, null while nobody is recorded
 * @param count the steps of a precinct commission's count, null while none is recorded or a protocol is missing
 */
record Freeze(
        List<ProtocolRecord> protocols,
        List<ProtocolKey> missing,
        @Nullable List<Sections.Hours> hours,
        Sections.@Nullable Certificates certificates,
        @Nullable List<Sections.Pay> pay,
        @Nullable List<Sections.Step> day,
        @Nullable List<Sections.Observers> observers,
        @Nullable List<Sections.Counted> count) {
    Freeze {
        protocols = List.copyOf(protocols);
        missing = List.copyOf(missing);
        hours = hours == null ? null : List.copyOf(hours);
        pay = pay == null ? null : List.copyOf(pay);
        day = day == null ? null : List.copyOf(day);
        observers = observers == null ? null : List.copyOf(observers);
        count = count == null ? null : List.copyOf(count);
    }

    /**
     * Freezes the protocols.
     *
     * @param interim whether protocols may be missing
     * @throws Refused when a protocol is missing and {@code interim} was not asked for, or when none is and it was
     */
    static Freeze of(Figures.Snapshot snapshot, boolean interim) {
        List<ProtocolKey> missing = snapshot.missing().stream().sorted().toList();
        if (!missing.isEmpty() && !interim) {
            throw new Refused(
                    "result",
                    "export.missing",
                    missing.size(),
                    missing.getFirst().precinct());
        }
        if (missing.isEmpty() && interim) {
            throw new Refused("result", "export.complete");
        }
        return of(snapshot);
    }

    /** Freezes the protocols, whether or not any is missing: to look at, not to sign. */
    static Freeze of(Figures.Snapshot snapshot) {
        return new Freeze(
                snapshot.accepted().stream()
                        .map(Freeze::record)
                        .sorted(Comparator.comparing(ProtocolRecord::key))
                        .toList(),
                snapshot.missing().stream().sorted().toList(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same with what the commission keeps beside its protocols. */
    Freeze with(Workspace workspace, Election election) {
        return new Freeze(
                protocols,
                missing,
                HoursSection.of(workspace, election),
                CertificatesSection.of(workspace, election),
                PaySection.of(workspace, election),
                DaySection.of(workspace, election),
                ObserversSection.of(workspace, election),
                missing.isEmpty() ? CountSection.of(workspace, election) : null);
    }

    private static ProtocolRecord record(Figures.Checked checked) {
        Protocol protocol = checked.protocol();
        Protocol.Acceptance acceptance = protocol.acceptance();
        Sheet settled = protocol.settled();
        if (acceptance == null || settled == null) {
            throw new IllegalStateException("not accepted: " + protocol.key());
        }
        return new ProtocolRecord(
                protocol.key().contest(),
                protocol.key().precinct(),
                protocol.version(),
                settled,
                protocol.readings(),
                protocol.retypings(),
                protocol.decisions(),
                acceptance,
                Annexes.of(protocol.version(), protocol.correction(), settled, protocol.history()),
                protocol.history(),
                checked.context(),
                checked.report().findings(),
                checked.report().notApplicable());
    }

    /**
     * What binds these protocols as the commission's next revision, before anybody signs.
     *
     * @param latest revision that was signed, null before the first
     * @param at the moment, in whole seconds
     */
    Header header(Workspace workspace, Election election, Head head, @Nullable Revision latest, Instant at) {
        String commission = workspace.founding().commission();
        return new Header(
                Header.FORMAT,
                Header.SCHEMA,
                "",
                election.mode(),
                election.id(),
                election.digest(),
                commission,
                election.commission(commission).level(),
                latest == null ? 1 : latest.revision() + 1,
                latest == null ? null : latest.file(),
                new Header.JournalHead(head.length(), head.hash()),
                at,
                workspace.clock().getZone().getRules().getOffset(at),
                List.of(),
                !missing.isEmpty(),
                missing);
    }

    /** SHA-256 of what is frozen, without the header: it tells whether anything changed since another freeze. */
    Digest content() {
        return Digest.of(Json.write(this));
    }
}
