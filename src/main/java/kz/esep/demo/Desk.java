package kz.esep.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A workspace of the demonstration with the people at it and their first passwords. */
final class Desk {
    private static final String ADMINISTRATOR = "admin";
    private static final String DEPUTY = "deputy";

    private final Script script;
    private final Path workspace;
    private final Path packageFile;
    private final String code;
    private final String commission;
    private final Map<String, String> passwords = new HashMap<>();

    Desk(Script script, Path workspace, Path packageFile, String code, String commission) {
        this.script = script;
        this.workspace = workspace;
        this.packageFile = packageFile;
        this.code = code;
        this.commission = commission;
    }

    Path workspace() {
        return workspace;
    }

    String password(String login) {
        String password = passwords.get(login);
        if (password == null) {
            throw new IllegalArgumentException("nobody is called " + login);
        }
        return password;
    }

    /** The environment in which that person's commands run. */
    Map<String, String> as(String login) {
        return Map.of("ESEP_PASSWORD", password(login));
    }

    /** Makes the workspace, its administrator and the second person who confirms roles. */
    void found() throws IOException {
        Path secret = secret(ADMINISTRATOR);
        script.done(
                Map.of(),
                "init",
                workspace,
                "--package",
                packageFile,
                "--package-digest",
                code,
                "--commission",
                commission,
                "--admin",
                ADMINISTRATOR,
                "--password-out",
                secret);
        keep(ADMINISTRATOR, secret);
        hire(DEPUTY, "administrator");
    }

    /** Adds a person with a role. */
    void hire(String login, String role) throws IOException {
        Path secret = secret(login);
        script.done(
                as(ADMINISTRATOR),
                "user",
                "add",
                workspace,
                "--user",
                ADMINISTRATOR,
                "--login",
                login,
                "--name",
                "Demonstration " + login,
                "--role",
                role,
                "--password-out",
                secret);
        keep(login, secret);
    }

    /** The second person confirms the roles that count only then. */
    void confirm(String... logins) {
        List<Object> words = new ArrayList<>(List.of("user", "confirm", workspace, "--user", DEPUTY));
        for (String login : logins) {
            words.add("--login");
            words.add(login);
        }
        script.done(as(DEPUTY), words.toArray());
    }

    private Path secret(String login) {
        return workspace.resolveSibling(workspace.getFileName() + "." + login + ".txt");
    }

    private void keep(String login, Path secret) throws IOException {
        passwords.put(login, Files.readAllLines(secret).getFirst());
        Files.delete(secret);
    }
}
