package kz.esep.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import kz.esep.election.PackageFolder;
import kz.esep.text.Digest;

/** The central commission of the demonstration: its CA, its package and its store. */
final class Centre {
    private static final String PASSPHRASE = "a demonstration needs no secret";
    private static final Map<String, String> KEYS = Map.of(
            "ESEP_PASSPHRASE", PASSPHRASE, "ESEP_CA_PASSPHRASE", PASSPHRASE, "ESEP_RECEIPT_PASSPHRASE", PASSPHRASE);

    private final Script script;
    private final Path folder;
    private final Published published;

    Centre(Script script, Path folder, Published published) {
        this.script = script;
        this.folder = folder;
        this.published = published;
    }

    Path packageFile() {
        return folder.resolve("election.asice");
    }

    Path results() {
        return folder.resolve("results");
    }

    Path store() {
        return folder.resolve("centre.esep");
    }

    private Path ca() {
        return folder.resolve("ca");
    }

    Path key() {
        return folder.resolve("keys").resolve("centre.p12");
    }

    /** The code that stands in the letter to the commissions. */
    String code() throws IOException {
        return Digest.of(Files.readAllBytes(packageFile())).code();
    }

    /** Makes the CA, breaks the published votes down and signs the package. */
    Breakdown prepare(long seed) throws IOException {
        Files.createDirectories(key().getParent());
        Files.createDirectories(results());
        script.done(
                KEYS,
                "package",
                "ca",
                "create",
                "--ca",
                ca(),
                "--election",
                published.id(),
                "--name",
                "Demonstration CA");
        certified(Breakdown.CENTRE, "centre", "Demonstration centre", key(), PASSPHRASE);
        String certificate = Files.readString(ca().resolve("ca.pem"), StandardCharsets.US_ASCII);
        Breakdown breakdown = Breakdown.of(published, seed, certificate).withSlips();
        Path tables = folder.resolve("package");
        PackageFolder.write(breakdown.source(), tables);
        script.done(
                KEYS,
                "package",
                "make",
                tables,
                "--ca-certificate",
                ca().resolve("ca.pem"),
                "--key",
                key(),
                "--out",
                packageFile());
        return breakdown;
    }

    /** A key made by its owner, its request, the certificate issued for it and put beside it. */
    void certified(String commission, String role, String name, Path key, String passphrase) {
        Path request = key.resolveSibling(key.getFileName() + ".csr");
        Path certificate = key.resolveSibling(key.getFileName() + ".crt");
        Map<String, String> own = Map.of("ESEP_PASSPHRASE", passphrase);
        script.done(
                own,
                "key",
                "new",
                "--out",
                key,
                "--request",
                request,
                "--commission",
                commission,
                "--role",
                role,
                "--person",
                commission + "-" + role,
                "--name",
                name);
        script.done(KEYS, "package", "ca", "issue", "--ca", ca(), "--request", request, "--out", certificate);
        script.done(own, "key", "install", "--key", key, "--certificate", certificate);
    }

    /** Makes the centre's store with a clerk who takes files in. */
    String openStore() throws IOException {
        Desk desk = new Desk(script, store(), packageFile(), code(), Breakdown.CENTRE);
        desk.found();
        desk.hire("intake", "secretary");
        desk.confirm("intake");
        return desk.password("intake");
    }

    /** Takes everything in that lies in the folder of results. */
    Script.Said collect(String password) {
        Map<String, String> secrets = Map.of("ESEP_PASSWORD", password, "ESEP_RECEIPT_PASSPHRASE", PASSPHRASE);
        return script.run(
                secrets,
                "collect",
                store(),
                "--user",
                "intake",
                "--package",
                packageFile(),
                "--receipt-key",
                key(),
                "--receipts",
                folder.resolve("receipts"),
                "--json",
                results());
    }

    void publish() {
        Map<String, String> secrets = Map.of("ESEP_PASSPHRASE", PASSPHRASE);
        script.done(secrets, "publish", store(), "--out", folder.resolve("published"), "--key", key());
    }
}
