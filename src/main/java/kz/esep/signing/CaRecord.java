package kz.esep.signing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import kz.esep.text.InputFile;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What everybody may know of a CA: what its folder says without its passphrase.
 *
 * @param election id of the election it was made for
 * @param name of the central commission
 * @param issued everything issued, in order
 * @param listNumber number of the last list of what is revoked, 0 for none
 * @param listAt when that list was made; null for none, and where it was made before this was kept
 */
public record CaRecord(
        String election,
        String name,
        SigningCertificate certificate,
        List<IssuedCertificate> issued,
        long listNumber,
        @Nullable Instant listAt) {
    static final String CERTIFICATE = "ca.pem";
    static final String STATE = "ca.json";
    private static final long LARGEST = 1L << 20;

    public CaRecord {
        issued = List.copyOf(issued);
    }

    /**
     * One that was issued.
     *
     * @throws Refused when this CA has issued no such certificate
     */
    public IssuedCertificate issued(String serial) {
        return issued.stream()
                .filter(one -> one.serial().equals(serial))
                .findFirst()
                .orElseThrow(() -> new Refused("signing", "ca-unknown-serial", serial));
    }

    /**
     * What the CA in a folder says.
     *
     * @throws Refused when a file is missing or broken
     */
    public static CaRecord in(Path folder) {
        SigningCertificate certificate = certificate(folder);
        String name = Names.centre(certificate.structure().getSubject());
        CaState state = CaState.read(folder.resolve(STATE));
        return new CaRecord(state.election(), name, certificate, state.issued(), state.listNumber(), state.listAt());
    }

    /**
     * The certificate as it lies there for everybody.
     *
     * @throws Refused when it is missing or broken
     */
    static SigningCertificate certificate(Path folder) {
        try {
            return SigningCertificate.read(InputFile.read(folder.resolve(CERTIFICATE), LARGEST));
        } catch (IOException e) {
            throw new Refused("signing", "ca-broken");
        }
    }

    /**
     * Writes a certificate that was issued to a new file once more; this needs no passphrase.
     *
     * @throws Refused when there is no such certificate, its bytes were not kept or the file is there
     */
    public static IssuedCertificate save(Path folder, String serial, Path file) {
        IssuedCertificate issued = in(folder).issued(serial);
        if (issued.der() == null) {
            throw new Refused("signing", "ca-not-kept", serial);
        }
        SigningCertificate certificate =
                SigningCertificate.read(Base64.getDecoder().decode(issued.der()));
        NewFile.write(file, certificate.pem().getBytes(StandardCharsets.US_ASCII));
        return issued;
    }
}
