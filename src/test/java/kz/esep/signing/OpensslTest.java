package kz.esep.signing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Anyone can check a result file with openssl and unzip, as the README says. */
class OpensslTest {
    @TempDir
    private Path folder;

    private Centre centre;

    @BeforeAll
    static void needsOpenssl() throws Exception {
        assumeTrue(isThere("openssl"), "openssl is not installed");
    }

    @BeforeEach
    void foundTheCentre() {
        centre = new Centre(folder);
    }

    @Test
    void acceptsOurSignaturesWithAndWithoutARevocationList() throws Exception {
        unpack(centre.file());
        for (int number = 1; number <= 2; number++) {
            assertEquals(0, verify(number), "plain");
            assertEquals(0, verify(number, "-crl_check"), "with the list");
        }
    }

    @Test
    void acceptsOurRsaSignatures() throws Exception {
        KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(3072);
        Signer token = centre.signer(generator.generateKeyPair(), new Identity("tec-1", "p9", "chair", "Token Owner"));
        unpack(centre.file(token));
        assertEquals(0, verify(1));
    }

    @Test
    void refusesARevokedSigner() throws Exception {
        centre.ca.revoke(centre.secretary.certificate().serial(), CertificateAuthority.Reason.KEY_COMPROMISE);
        unpack(centre.file());
        assertEquals(0, verify(1, "-crl_check"));
        assertNotEquals(0, verify(2, "-crl_check"));
    }

    @Test
    void refusesAChangedManifest() throws Exception {
        unpack(centre.file());
        Path manifest = folder.resolve(Manifest.name(1));
        Files.writeString(manifest, Files.readString(manifest).replace("record.json", "recorD.json"));
        assertNotEquals(0, verify(1));
    }

    @Test
    void opensOurKeyFilesAndWeItsOwn() throws Exception {
        Path ours = folder.resolve("ours.p12");
        KeyFile.create(ours, new Identity("tec-1", "p1", "chair", "Aigul"), "long passphrase".toCharArray());
        assertEquals(0, run("openssl", "pkcs12", "-in", ours.toString(), "-nodes", "-passin", "pass:long passphrase"));
        Path key = folder.resolve("key.pem");
        Path request = folder.resolve("request.pem");
        String subject = "/C=KZ/O=tec-1/OU=chair/serialNumber=p8/CN=Somebody Else";
        assertEquals(
                0,
                run(
                        "openssl",
                        "req",
                        "-new",
                        "-newkey",
                        "ec",
                        "-pkeyopt",
                        "ec_paramgen_curve:P-256",
                        "-nodes",
                        "-keyout",
                        key.toString(),
                        "-subj",
                        subject,
                        "-out",
                        request.toString()));
        CertificateRequest asked = CertificateRequest.read(Files.readAllBytes(request));
        SigningCertificate certificate =
                centre.ca.issue(asked, asked.asked(), Centre.NOW, Centre.NOW.plus(Duration.ofDays(9)));
        Path pem = folder.resolve("certificate.pem");
        Files.writeString(pem, certificate.pem());
        Path theirs = folder.resolve("theirs.p12");
        assertEquals(
                0,
                run(
                        "openssl",
                        "pkcs12",
                        "-export",
                        "-inkey",
                        key.toString(),
                        "-in",
                        pem.toString(),
                        "-out",
                        theirs.toString(),
                        "-passout",
                        "pass:secret words"));
        Signer signer = KeyFile.open(theirs, "secret words".toCharArray());
        assertEquals("Somebody Else", signer.certificate().identity().name());
        Centre.opened(centre.file(signer));
    }

    @Test
    void agreesOnTheDigestsInTheManifest() throws Exception {
        assumeTrue(isThere("unzip"), "unzip is not installed");
        Path file = folder.resolve("result.asice");
        Files.write(file, centre.file());
        Path out = folder.resolve("unzipped");
        assertEquals(0, run("unzip", "-q", file.toString(), "-d", out.toString()));
        byte[] digest = Algorithm.Hash.SHA256.of(Files.readAllBytes(out.resolve("record.json")));
        String manifest = Files.readString(out.resolve(Manifest.name(1)));
        assertTrue(manifest.contains(Base64.getEncoder().encodeToString(digest)));
    }

    private void unpack(byte[] file) throws IOException {
        Files.createDirectories(folder.resolve("META-INF"));
        for (Zip.Part part : Zip.of(file).parts) {
            Files.write(folder.resolve(part.name), part.content);
        }
        String list = centre.ca.revocationList(Duration.ofDays(3));
        Files.writeString(folder.resolve("ca.pem"), centre.ca.certificate() + list, StandardCharsets.US_ASCII);
    }

    private int verify(int number, String... more) throws Exception {
        List<String> command =
                new ArrayList<>(List.of("openssl", "cms", "-verify", "-binary", "-cades", "-inform", "DER"));
        command.addAll(
                List.of("-in", folder.resolve(Manifest.signatureName(number)).toString()));
        command.addAll(List.of("-content", folder.resolve(Manifest.name(number)).toString()));
        command.addAll(List.of("-CAfile", folder.resolve("ca.pem").toString(), "-purpose", "any"));
        command.addAll(
                List.of("-attime", Long.toString(Centre.NOW.plusSeconds(60).getEpochSecond())));
        command.addAll(List.of(more));
        command.addAll(List.of("-out", folder.resolve("out").toString()));
        return run(command.toArray(String[]::new));
    }

    private static boolean isThere(String program) throws Exception {
        try {
            return run(program, program.equals("unzip") ? "-v" : "version") == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int run(String... command) throws Exception {
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertTrue(process.waitFor(60, TimeUnit.SECONDS));
        return process.exitValue();
    }
}
