package kz.esep.central;

import java.time.Instant;
import java.util.List;
import kz.esep.result.ContestTotal;
import kz.esep.result.Sections;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/**
 * A result file that was verified and taken in (entry {@code central.file-accepted}); its bytes are kept under its
 * digest.
 *
 * @param file SHA-256 of the whole file
 * @param size in bytes
 * @param record SHA-256 of its {@code record.json}
 * @param previous SHA-256 of the file of the revision before, null at revision 1
 * @param frozenAt when the commission froze its figures, as it claims
 * @param missing protocols that it lacks; empty unless interim
 * @param precincts what was accepted of each, and whether the ballots were counted again for it
 * @param certificates serial numbers, null where the record carries none
 * @param pay totals by post, null where the record carries none
 * @param day the steps of voting day, null where the record carries none
 * @param observers persons present, counted by precinct and body; null where the record carries none
 */
record Filed(
        Digest file,
        long size,
        Digest record,
        String commission,
        int revision,
        @Nullable Digest previous,
        Instant frozenAt,
        List<ProtocolKey> missing,
        List<ContestTotal> totals,
        List<PrecinctFigures> precincts,
        Sections.@Nullable Certificates certificates,
        @Nullable List<Sections.Pay> pay,
        @Nullable List<Sections.Step> day,
        @Nullable List<Sections.Observers> observers) {

    Filed {
        missing = List.copyOf(missing);
        totals = List.copyOf(totals);
        precincts = List.copyOf(precincts);
        pay = pay == null ? null : List.copyOf(pay);
        day = day == null ? null : List.copyOf(day);
        observers = observers == null ? null : List.copyOf(observers);
    }
}
