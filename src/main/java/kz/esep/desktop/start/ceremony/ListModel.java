package kz.esep.desktop.start.ceremony;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import kz.esep.desktop.start.TypedPath;
import kz.esep.desktop.start.ceremony.CeremonyModel.Opened;
import kz.esep.signing.CertificateAuthority;
import kz.esep.signing.CertificateAuthority.Reason;

/** A new list of what is revoked, with or without another certificate that is revoked now. */
final class ListModel {
    private final Opened opened;
    private final Clock clock;
    private final ObjectProperty<Reason> reason = new SimpleObjectProperty<>(Reason.UNSPECIFIED);
    private String days = Integer.toString(CertificateAuthority.LIST_DAYS);
    private String out;

    ListModel(Opened opened, Clock clock) {
        this.opened = opened;
        this.clock = clock;
        out = opened.beside("revoked-" + (opened.root().listNumber() + 1) + ".pem");
    }

    /** What was written, and the CA after it. */
    record Written(Path file, Opened now) {}

    ObjectProperty<Reason> reason() {
        return reason;
    }

    String days() {
        return days;
    }

    void typeDays(String typed) {
        days = typed;
    }

    /** Where the list is to be. */
    String out() {
        return out;
    }

    void typeOut(String typed) {
        out = typed;
    }

    /** Revokes that certificate and writes the new list. Takes a moment; the passphrase is wiped. */
    Written revoke(String serial, char[] passphrase) {
        Reason why = reason.get();
        return write(passphrase, (authority, file) -> authority.revoke(serial, why, TypedDays.of(days), file));
    }

    /** Writes a new list. Takes a moment; the passphrase is wiped. */
    Written list(char[] passphrase) {
        return write(passphrase, (authority, file) -> authority.revocationList(TypedDays.of(days), file));
    }

    /** What is done with the opened CA. */
    private interface Act {
        void on(CertificateAuthority authority, Path file);
    }

    private Written write(char[] passphrase, Act act) {
        try {
            Path file = TypedPath.of(out).toAbsolutePath();
            act.on(CertificateAuthority.open(opened.folder(), passphrase, clock), file);
            return new Written(file, Opened.of(opened.folder()));
        } finally {
            Arrays.fill(passphrase, '\0');
        }
    }
}
