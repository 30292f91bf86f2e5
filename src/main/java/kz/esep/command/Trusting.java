package kz.esep.command;

import java.nio.file.Path;
import kz.esep.election.Election;
import kz.esep.office.Office;
import kz.esep.result.Receipt;
import kz.esep.signing.Arrival;
import kz.esep.signing.RevocationList;
import kz.esep.signing.Roster;
import kz.esep.signing.Trust;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose signatures count: the options that say so. */
final class Trusting {
    @Option(names = "--roster", paramLabel = "R")
    private @Nullable Path roster;

    @Option(names = "--crl", paramLabel = "C")
    private @Nullable Path crl;

    /** Whether a roster or a revocation list was given, which may speak against files taken in before. */
    boolean isNews() {
        return roster != null || crl != null;
    }

    @Nullable
    Path roster() {
        return roster;
    }

    /** Trust in the package's CA, and what the revocation list says. */
    Trust trust(Election election) {
        byte[] ca = Office.ca(election);
        Trust trust = Trust.in(ca);
        return crl == null ? trust : trust.with(RevocationList.read(Task.content(crl), ca));
    }

    /**
     * The same, and the roster where one was given.
     *
     * @throws kz.esep.text.Refused when the roster does not hold
     */
    Trust trust(Election election, Arrival arrival) {
        Trust trust = trust(election);
        return roster == null
                ? trust
                : trust.with(
                        Roster.open(Task.content(roster), trust, Receipt.centre(election), arrival, election.id(), 0));
    }
}
