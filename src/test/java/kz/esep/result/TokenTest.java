package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import kz.esep.signing.CertificateRequest;
import kz.esep.signing.Identity;
import kz.esep.signing.KeyFile;
import kz.esep.signing.Signer;
import kz.esep.signing.SigningCertificate;
import kz.esep.signing.SoftToken;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Two signers with tokens, from the key that is made on them to the result file that both verifiers take. */
class TokenTest extends Verifying {
    @BeforeAll
    static void needsTokens() {
        SoftToken.needed();
    }

    private static char[] pin() {
        return SoftToken.PIN.toCharArray();
    }

    private static void refused(String key, Path token, char[] pin) {
        Refused refused = assertThrows(Refused.class, () -> KeyFile.open(token, pin));
        assertEquals(key, refused.reason().key(), refused.reason().in(Language.EN));
        assertEquals(0, new String(pin).replace("\0", "").length(), "the PIN is wiped");
    }

    @Test
    void twoTokensSignAResultFileThatHolds() throws Exception {
        List<Path> tokens = SoftToken.two();
        refused("token-empty", tokens.getFirst(), pin());
        Signer chair = enrolled(tokens.get(0), "chair");
        Signer secretary = enrolled(tokens.get(1), "secretary");
        assertEquals("chair", chair.certificate().identity().role());
        List<Signer> both = List.of(chair, secretary);
        ResultRecord record =
                Papers.record(Papers.header(election, RAYON, 1, null, both), Papers.protocols(election, RAYON, 0));
        byte[] file = ResultFile.sign(record, election, Papers.PRINTER, both, Practice.NOW)
                .bytes();
        Verdict.Verified verified = assertInstanceOf(
                Verdict.Verified.class, verify(file), () -> verify(file).toString());
        assertEquals(
                List.of("chair", "secretary"),
                verified.signers().stream().map(Identity::role).toList());
        refused("token-pin", tokens.getFirst(), "000000".toCharArray());
        refused("token-absent", Path.of(tokens.getFirst() + "#9"), pin());
        Path library = Files.writeString(folder.resolve("other.so"), "no library");
        refused("token-library", library, pin());
        VerifyScript.needsItsTools();
        Path packageFile = Files.write(folder.resolve("election.asice"), practice.packageFile());
        VerifyScript.at("2027-03-21T18:31:00Z", packageFile)
                .look(Files.write(folder.resolve("token.asice"), file))
                .holds(1);
    }

    /** A key made on the token, with the certificate that the centre issues for its request. */
    private static Signer enrolled(Path token, String role) {
        Identity identity = new Identity(RAYON, "token-" + role, role, "Owner of a token");
        String request = KeyFile.create(token, identity, pin());
        Refused again = assertThrows(Refused.class, () -> KeyFile.create(token, identity, pin()));
        assertEquals("key-exists", again.reason().key());
        refused("token-empty", token, pin());
        SigningCertificate issued = practice.authority()
                .issue(
                        CertificateRequest.read(request.getBytes(StandardCharsets.US_ASCII)),
                        identity,
                        Practice.NOW,
                        Practice.NOW.plus(Duration.ofDays(30)));
        Refused foreign = assertThrows(
                Refused.class,
                () -> KeyFile.install(token, practice.signer(RAYON, "chair").certificate(), pin()));
        assertEquals("key-of-another", foreign.reason().key());
        KeyFile.install(token, issued, pin());
        return KeyFile.open(token, pin());
    }
}
