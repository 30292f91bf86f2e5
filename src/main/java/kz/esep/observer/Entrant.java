package kz.esep.observer;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A person who is to be registered at a precinct.
 *
 * @param credential what was shown besides the identity document
 * @param accredited day of the accreditation, the person's own or its body's; null where there is none
 */
public record Entrant(
        String precinct,
        Sender sender,
        Particulars particulars,
        Credential credential,
        @Nullable LocalDate accredited) {}
