package kz.esep.signing;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import kz.esep.text.Json;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What a CA has done so far: a small JSON file beside its key, replaced as a whole.
 *
 * @param listNumber number of the last revocation list, 0 for none
 * @param listAt when that list was made; null for none, and where it was made before this was kept
 */
record CaState(
        String format,
        int version,
        String election,
        long listNumber,
        @Nullable Instant listAt,
        List<IssuedCertificate> issued) {
    /** A certificate takes about two thousand bytes: enough for those of every precinct of a large country. */
    private static final long LARGEST = 256L << 20;

    private static final String FORMAT = "esep-ca";
    private static final int VERSION = 1;

    CaState {
        issued = List.copyOf(issued);
    }

    static CaState empty(String election) {
        return new CaState(FORMAT, VERSION, election, 0, null, List.of());
    }

    CaState with(List<IssuedCertificate> changed) {
        return new CaState(format, version, election, listNumber, listAt, changed);
    }

    CaState nextList(Instant at) {
        return new CaState(format, version, election, listNumber + 1, at, issued);
    }

    static CaState read(Path file) {
        try {
            CaState state = Json.read(SafeFile.read(file, LARGEST), CaState.class);
            if (state.format().equals(FORMAT) && state.version() == VERSION) {
                return state;
            }
        } catch (Json.BadJson e) {
            throw new Refused("signing", "ca-state-broken", file.toString());
        }
        throw new Refused("signing", "ca-state-broken", file.toString());
    }

    void write(Path file) {
        SafeFile.replace(file, Json.writeIndented(this));
    }
}
