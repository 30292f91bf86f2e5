package kz.esep.desktop.start.ceremony;

import java.nio.file.Path;
import kz.esep.desktop.start.TypedPath;
import kz.esep.desktop.start.ceremony.CeremonyModel.Opened;
import kz.esep.signing.CaRecord;
import kz.esep.signing.IssuedCertificate;

/** A certificate that was issued, written to a file once more. */
final class SaveModel {
    private final Opened opened;
    private final IssuedCertificate issued;
    private String out;

    SaveModel(Opened opened, IssuedCertificate issued) {
        this.opened = opened;
        this.issued = issued;
        out = opened.beside(
                issued.identity().commission() + "-" + issued.identity().role() + ".crt");
    }

    String out() {
        return out;
    }

    void typeOut(String typed) {
        out = typed;
    }

    Path write() {
        Path file = TypedPath.of(out).toAbsolutePath();
        CaRecord.save(opened.folder(), issued.serial(), file);
        return file;
    }
}
