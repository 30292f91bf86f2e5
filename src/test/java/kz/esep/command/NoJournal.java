package kz.esep.command;

import java.util.List;
import kz.esep.store.Entry;
import kz.esep.store.SharedJournal;

/** A journal that stations could have in common, if anybody asked it: what makes the commands for it appear. */
final class NoJournal implements SharedJournal {
    @Override
    public List<Entry> from(long seq) {
        throw new AssertionError("nobody asks");
    }

    @Override
    public byte[] content(long seq) {
        throw new AssertionError("nobody asks");
    }

    @Override
    public Turn turn() {
        throw new AssertionError("nobody asks");
    }

    @Override
    public Turn first() {
        throw new AssertionError("nobody asks");
    }
}
