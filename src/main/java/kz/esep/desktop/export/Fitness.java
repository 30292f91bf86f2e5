package kz.esep.desktop.export;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import kz.esep.office.Office;
import kz.esep.result.SignerRoles;
import kz.esep.signing.Identity;
import kz.esep.signing.Signer;
import kz.esep.signing.SigningCertificate;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Whether an open key is the one that has to sign: said at once, beside its field, and judged again when it signs. */
final class Fitness {
    private Fitness() {}

    /**
     * Why the key does not serve here; null when it does.
     *
     * @param against what the centre's list of signers says against its owner
     */
    static @Nullable Message of(
            Signer key, Optional<Message> against, Signatory place, List<Signatory> all, Office office) {
        SigningCertificate certificate = key.certificate();
        Identity owner = certificate.identity();
        if (!owner.commission().equals(office.commission())) {
            return ExportModel.message("key.commission", owner.name(), owner.commission());
        }
        if (!owner.role().equals(place.role())) {
            return ExportModel.message(
                    "key.role", owner.name(), SignerRoles.named(owner.role()), SignerRoles.named(place.role()));
        }
        for (Signatory other : all) {
            Signer open = other.signer().get();
            if (!other.equals(place) && open != null && isSame(open.certificate(), certificate)) {
                return ExportModel.message("key.twice", owner.name());
            }
        }
        if (against.isPresent()) {
            return against.get();
        }
        Instant now = office.workspace().clock().instant();
        return now.isBefore(certificate.validFrom()) || now.isAfter(certificate.validUntil())
                ? ExportModel.message("key.time", owner.name())
                : null;
    }

    private static boolean isSame(SigningCertificate one, SigningCertificate other) {
        return one.key().equals(other.key())
                || one.identity().person().equals(other.identity().person());
    }
}
