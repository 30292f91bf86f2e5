package kz.esep.real;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A workspace made by commands, with its people and their first passwords. */
final class RealWorkspace {
    private final RealPrecincts run;
    private final Commands commands;
    private final String commission;
    private final Path path;
    private final Map<String, String> passwords = new HashMap<>();

    RealWorkspace(RealPrecincts run, Commands commands, String name, String commission) {
        this.run = run;
        this.commands = commands;
        this.commission = commission;
        this.path = run.folder().resolve(name + ".esep");
    }

    String path() {
        return path.toString();
    }

    /** The commands with that person's password. */
    Commands as(String login) {
        String password = passwords.get(login);
        if (password == null) {
            throw new IllegalArgumentException(login);
        }
        return commands.with("ESEP_PASSWORD", password);
    }

    /** Makes the workspace and these people with their roles. */
    void found(Map<String, String> people) throws IOException {
        String secret = path + ".secret";
        commands.done(
                "init",
                path(),
                "--package",
                run.packageFile().toString(),
                "--package-digest",
                run.code(),
                "--commission",
                commission,
                "--admin",
                "admin",
                "--password-out",
                secret);
        keep("admin", secret);
        hire("deputy", "administrator");
        List<String> words = new ArrayList<>(List.of("user", "confirm", path(), "--user", "deputy"));
        for (Map.Entry<String, String> person : people.entrySet()) {
            hire(person.getKey(), person.getValue());
            words.addAll(List.of("--login", person.getKey()));
        }
        as("deputy").done(words.toArray(String[]::new));
    }

    private void hire(String login, String role) throws IOException {
        String secret = path + ".secret";
        as("admin")
                .done(
                        "user",
                        "add",
                        path(),
                        "--user",
                        "admin",
                        "--login",
                        login,
                        "--name",
                        login,
                        "--role",
                        role,
                        "--password-out",
                        secret);
        keep(login, secret);
    }

    private void keep(String login, String secret) throws IOException {
        passwords.put(login, Files.readAllLines(Path.of(secret)).getFirst());
        Files.delete(Path.of(secret));
    }
}
