package kz.esep.desktop.start.ceremony;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Objects;
import kz.esep.desktop.start.TypedPath;
import kz.esep.desktop.start.ceremony.CeremonyModel.Opened;
import kz.esep.signing.CertificateAuthority;
import kz.esep.signing.CertificateRequest;
import kz.esep.signing.SigningCertificate;
import kz.esep.text.InputFile;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** A certificate being issued: the request, its comparison with the signed paper, then what both people confirm. */
final class IssueModel {
    private static final String SUFFIX = ".crt";
    private static final long LARGEST = 1L << 20;

    /** What is asked for, in order. */
    enum Step {
        REQUEST,
        COMPARE,
        CONFIRM
    }

    private final Clock clock;
    private Step step = Step.REQUEST;
    private String file = "";
    private String days = Integer.toString(CertificateAuthority.CERTIFICATE_DAYS);
    private String out = "";
    private @Nullable CertificateRequest request;

    IssueModel(Clock clock) {
        this.clock = clock;
    }

    /** What was issued, and the CA after it. */
    record Issued(SigningCertificate certificate, Path file, Opened now) {}

    Step step() {
        return step;
    }

    void again(Step wanted) {
        step = wanted;
    }

    String file() {
        return file;
    }

    void typeRequest(String typed) {
        file = typed;
    }

    String days() {
        return days;
    }

    void typeDays(String typed) {
        days = typed;
    }

    /** Where the certificate is to be. */
    String out() {
        return out;
    }

    void typeOut(String typed) {
        out = typed;
    }

    /** Reads a request; its own signature is verified. May take a while. */
    static CertificateRequest read(String typed) {
        Path path = TypedPath.of(typed);
        try {
            return CertificateRequest.read(InputFile.read(path, LARGEST));
        } catch (IOException e) {
            throw new Refused("desktop.start", "check.unreadable", path.toString());
        }
    }

    /** The request holds: it is compared with its paper. The certificate is proposed beside it. */
    void read(CertificateRequest read) {
        request = read;
        String path = TypedPath.of(file).toAbsolutePath().toString();
        out = (path.endsWith(CertificateRequest.SUFFIX)
                        ? path.substring(0, path.length() - CertificateRequest.SUFFIX.length())
                        : path)
                + SUFFIX;
        step = Step.COMPARE;
    }

    /** The request that was read. */
    CertificateRequest request() {
        return Objects.requireNonNull(request);
    }

    /** The fingerprint on the paper is the request's. */
    void compared() {
        step = Step.CONFIRM;
    }

    /** Issues the certificate and writes it. Takes a moment; the passphrase is wiped. */
    Issued issue(Opened opened, char[] passphrase) {
        try {
            Path path = TypedPath.of(out).toAbsolutePath();
            var validity = TypedDays.of(days);
            CertificateAuthority authority = CertificateAuthority.open(opened.folder(), passphrase, clock);
            SigningCertificate certificate = authority.issue(request(), validity, path);
            return new Issued(certificate, path, Opened.of(opened.folder()));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
