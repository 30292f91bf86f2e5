package kz.esep.count;

import java.time.Instant;
import java.util.Map;

/** What becomes of the protocol in other places of the program: a copy is posted, copies are given, the file is sent. */
@FunctionalInterface
public interface Afterwards {
    /**
     * Steps of the count that are fulfilled there, each with its moment.
     *
     * @param entry number of a journal entry; only what was recorded after it
     */
    Map<Stage, Instant> since(long entry);
}
