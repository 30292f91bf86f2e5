package kz.esep.timesheet;

import java.time.LocalDateTime;
import java.util.Optional;

/** Where proposals learn when the count ended; the program's wiring asks the accepted protocols. */
@FunctionalInterface
public interface Counts {
    /** Local date and time of the precinct's last protocol; empty until all of its protocols are accepted. */
    Optional<LocalDateTime> ended(String precinct);
}
