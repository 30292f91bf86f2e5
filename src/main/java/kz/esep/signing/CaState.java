package kz.esep.signing;

import java.nio.file.Path;
import java.util.List;
import kz.esep.text.Json;
import kz.esep.text.Refused;

/**
 * What a CA has done so far: a small JSON file beside its key, replaced as a whole.
 *
 * @param listNumber number of the last revocation list, 0 for none
 */
record CaState(String format, int version, String election, long listNumber, List<CertificateAuthority.Issued> issued) {
    private static final String FORMAT = "esep-ca";
    private static final int VERSION = 1;

    CaState {
        issued = List.copyOf(issued);
    }

    static CaState empty(String election) {
        return new CaState(FORMAT, VERSION, election, 0, List.of());
    }

    CaState with(List<CertificateAuthority.Issued> changed) {
        return new CaState(format, version, election, listNumber, changed);
    }

    CaState nextList() {
        return new CaState(format, version, election, listNumber + 1, issued);
    }

    static CaState read(Path file) {
        try {
            CaState state = Json.read(SafeFile.read(file), CaState.class);
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
