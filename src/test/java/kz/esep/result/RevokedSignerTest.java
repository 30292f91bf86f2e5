package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.esep.signing.Identity;
import kz.esep.signing.Roster;
import kz.esep.signing.Signer;
import kz.esep.signing.SigningCertificate;
import kz.esep.signing.Trust;
import kz.esep.tally.Outside;
import org.junit.jupiter.api.Test;

/** A signer whom the centre's newest list does not name any more, at the commission itself. */
class RevokedSignerTest extends RayonExports {

    /** From here on the workspace knows such a list. */
    private Trust listed(Instant issued, Signer... signers) {
        List<Roster.Member> members = List.of(signers).stream()
                .map(signer -> {
                    SigningCertificate certificate = signer.certificate();
                    Identity owner = certificate.identity();
                    return new Roster.Member(certificate.digest(), owner.commission(), owner.person(), owner.role());
                })
                .toList();
        Trust trust = practice.trust().with(Roster.of(election.id(), 2, issued, members));
        files = new ResultFiles(workspace, election, trust, Papers.PRINTER, Outside.of(election), "0.1.0");
        return trust;
    }

    @Test
    void signsNothingWhateverTheClockSaysAndWhatTheySignedIsSignedAnew() {
        enterAllBut();
        Path stick = folder.resolve("stick");
        export(stick);
        Signer chair = practice.signer(RAYON, "chair");
        Signer secretary = practice.signer(RAYON, "secretary");
        listed(Practice.NOW.minusSeconds(1), chair, secretary);
        assertFalse(files.preview(CHAIR, false).anew());
        Trust trust = listed(Practice.NOW.plus(Duration.ofHours(1)), secretary);
        assertTrue(trust.against(chair.certificate()).isPresent());
        assertTrue(trust.against(secretary.certificate()).isEmpty());
        assertTrue(files.preview(CHAIR, false).anew(), "the centre may refuse the one that is there");
        assertEquals("signer.off-roster", reason(() -> export(stick)));
        assertEquals(1, files.revisions(CHAIR).size());
    }
}
