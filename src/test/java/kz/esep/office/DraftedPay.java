package kz.esep.office;

import java.nio.file.Path;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.pay.PaySheet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** The practice office, in which a first run of pay is a draft. */
abstract class DraftedPay {
    static final Session REGISTRAR = SignedIn.withKey("registrar", Role.REGISTRAR);

    @TempDir
    Path folder;

    Office office;

    @BeforeEach
    void ready() {
        office = Paydays.drafted(folder);
    }

    @AfterEach
    void close() {
        office.close();
    }

    PaySheet sheet(String run) {
        return office.staff().payRuns().sheet(REGISTRAR, run);
    }
}
