package kz.esep.desktop.overview;

import java.time.Instant;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.election.Precinct;
import kz.esep.tally.Finding;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.ProtocolRow;
import kz.esep.text.Wording;

/**
 * One protocol in the overview.
 *
 * @param contest name of the contest
 * @param who logins of whoever reads it now, otherwise of whoever has read it
 * @param search what a typed text is looked for in, in lower case
 */
record OverviewRow(ProtocolRow row, Precinct precinct, Wording contest, String who, String search) {
    static OverviewRow of(ProtocolRow row, Precinct precinct, Wording contest, String who) {
        String search = Stream.of(
                        precinct.id(),
                        precinct.settlement(),
                        precinct.place().kk(),
                        precinct.place().ru(),
                        precinct.place().en(),
                        who)
                .map(text -> text.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining("\n"));
        return new OverviewRow(row, precinct, contest, who, search);
    }

    ProtocolKey key() {
        return row.key();
    }

    Stage stage() {
        return Stage.of(row.state());
    }

    /** Since when it stands where it stands; long ago for one that has not begun. */
    Instant began() {
        Instant since = row.since();
        return since == null ? Instant.EPOCH : since;
    }

    /** Codes of the open findings, each once. */
    String findings() {
        return row.unexplained().stream().map(Finding::check).distinct().collect(Collectors.joining(", "));
    }
}
