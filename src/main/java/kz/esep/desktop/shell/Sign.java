package kz.esep.desktop.shell;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import kz.esep.access.Session;
import kz.esep.store.Head;
import kz.esep.text.Message;
import kz.esep.text.Wording;

/**
 * What stands over the window while a workspace is open.
 *
 * @param election name and day of the election
 * @param commission name of the commission
 * @param practice whether nothing here counts
 * @param head the journal's end now
 * @param copied how the copies on another medium stand, in a few words
 * @param progress how far the work is, in a few words; empty while nobody has looked, or for whom it is not
 */
public record Sign(
        Wording election,
        Wording commission,
        boolean practice,
        Supplier<Head> head,
        Supplier<Copied> copied,
        Function<Session, Optional<Message>> progress) {

    /**
     * How the copies stand.
     *
     * @param alarming whether somebody should look at it
     */
    public record Copied(Message words, boolean alarming) {}
}
