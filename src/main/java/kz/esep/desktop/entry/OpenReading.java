package kz.esep.desktop.entry;

import java.time.Instant;
import kz.esep.desktop.shell.Keeping;
import kz.esep.tally.Drafts;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Typed;

/**
 * A reading that is being typed.
 *
 * @param person whose it is
 * @param keeping what keeps its draft
 */
record OpenReading(String person, SheetModel sheet, Keeping<Typed> keeping) {
    ProtocolKey key() {
        return sheet.key();
    }

    int number() {
        return sheet.number();
    }

    /** What is typed of it so far. */
    Drafts.Draft draft(Instant now) {
        return new Drafts.Draft(key(), number(), now, sheet.typed());
    }
}
