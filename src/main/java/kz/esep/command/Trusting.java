package kz.esep.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kz.esep.election.Election;
import kz.esep.signing.Quorum;
import kz.esep.signing.RevocationList;
import kz.esep.signing.Trust;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whose signatures count: the options that say so. */
final class Trusting {
    private static final String CENTRE_ROLE = "centre";

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
        byte[] ca = ca(election);
        Trust trust = Trust.in(ca);
        return crl == null ? trust : trust.with(RevocationList.read(Task.content(crl), ca));
    }

    /** Who signs for the centre: packages, rosters, receipts. */
    static Quorum centre(Election election) {
        return new Quorum(election.centre().id(), List.of(CENTRE_ROLE));
    }

    static byte[] ca(Election election) {
        return election.source().caCertificate().getBytes(StandardCharsets.US_ASCII);
    }
}
