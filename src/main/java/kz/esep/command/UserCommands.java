package kz.esep.command;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.access.People;
import kz.esep.access.Role;
import kz.esep.access.Roles;
import kz.esep.access.Session;
import kz.esep.access.SignIn;
import kz.esep.office.Office;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep user}: people and their roles. */
@SuppressWarnings("NullAway.Init")
final class UserCommands {
    private UserCommands() {}

    /** The person of a login, in the letters' case of the workspace. */
    private static People.Person person(Office office, Session session, String login) {
        return office.people().list(session).stream()
                .filter(person -> person.login().equalsIgnoreCase(login.strip()))
                .findFirst()
                .orElseThrow(() -> new Refused("command", "user.unknown", login));
    }

    /** Hands a proposed password over, on the terminal or in a private file. */
    private static void handOver(Task task, String login, char[] password, @Nullable Path file) {
        if (file != null) {
            PrivateFile.write(file, password);
            task.say("user.password-file", login, file.toString());
        } else if (task.around().prompt() != null) {
            task.say("user.password", login, new String(password));
        } else {
            Arrays.fill(password, '\0');
            throw new Refused("command", "user.password-nowhere", login);
        }
        Arrays.fill(password, '\0');
    }

    /** Adds a person, with a role if one is named. */
    @Command(name = "add", mixinStandardHelpOptions = true)
    static final class Add extends OfficeTask {
        @Option(names = "--login", required = true, paramLabel = "U")
        private String login;

        @Option(names = "--name", required = true, paramLabel = "NAME")
        private String name;

        @Option(names = "--role", paramLabel = "ROLE")
        private List<Role> roles = List.of();

        @Option(names = "--password-out", paramLabel = "FILE")
        private @Nullable Path passwordOut;

        Add(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            if (passwordOut == null && around().prompt() == null) {
                throw new Refused("command", "user.password-nowhere", login);
            }
            People.Added added = office.people().add(session, login, name);
            say("user.added", login, added.person());
            handOver(this, login, added.passphrase(), passwordOut);
            for (Role role : roles) {
                boolean waits = new Roles(office.workspace()).grant(session, added.person(), role);
                say(waits ? "user.granted-waits" : "user.granted", login, role);
            }
            return Exit.DONE;
        }
    }

    /** Lists everybody. */
    @Command(name = "list", mixinStandardHelpOptions = true)
    static final class ListPeople extends OfficeTask {
        @Option(names = "--json")
        private boolean json;

        ListPeople(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            List<People.Person> people = office.people().list(session);
            if (json) {
                print(people);
                return Exit.DONE;
            }
            for (People.Person person : people) {
                String key = person.active() ? "user.line" : "user.line-left";
                String name = person.name() == null ? text("user.sealed") : person.name();
                say(key, person.id(), person.login(), name, names(person.roles()));
                if (!person.waiting().isEmpty()) {
                    say("user.waiting", names(person.waiting()));
                }
            }
            return Exit.DONE;
        }

        private String names(Set<Role> roles) {
            return roles.stream().sorted().map(role -> text("role", role)).collect(Collectors.joining(", "));
        }
    }

    /** Grants or revokes a role. */
    @Command(name = "role", mixinStandardHelpOptions = true)
    static final class ChangeRole extends OfficeTask {
        @Option(names = "--login", required = true, paramLabel = "U")
        private String login;

        @ArgGroup(multiplicity = "1")
        private Change change;

        /** Given or taken. */
        static final class Change {
            @Option(names = "--grant", paramLabel = "ROLE")
            private @Nullable Role grant;

            @Option(names = "--revoke", paramLabel = "ROLE")
            private @Nullable Role revoke;
        }

        ChangeRole(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            String person = person(office, session, login).id();
            Roles roles = new Roles(office.workspace());
            if (change.grant != null) {
                boolean waits = roles.grant(session, person, change.grant);
                say(waits ? "user.granted-waits" : "user.granted", login, change.grant);
            } else if (change.revoke != null) {
                roles.revoke(session, person, change.revoke);
                say("user.revoked", login, change.revoke);
            }
            return Exit.DONE;
        }
    }

    /** Confirms what waits for a second person. */
    @Command(name = "confirm", mixinStandardHelpOptions = true)
    static final class Confirm extends OfficeTask {
        @Option(names = "--login", required = true, paramLabel = "U")
        private List<String> logins;

        Confirm(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            for (String login : logins) {
                People.Person person = person(office, session, login);
                if (person.waiting().isEmpty()) {
                    throw new Refused("command", "user.nothing-waits", login);
                }
                for (Role role : person.waiting().stream().sorted().toList()) {
                    new Roles(office.workspace()).confirm(session, person.id(), role);
                    say("user.confirmed", login, role);
                }
            }
            return Exit.DONE;
        }
    }

    /** Changes one's own password, or proposes a new one for somebody else. */
    @Command(name = "password", mixinStandardHelpOptions = true)
    static final class Password extends Task {
        @Parameters(index = "0", paramLabel = "WORKSPACE", descriptionKey = "WORKSPACE")
        private Path workspace;

        @Option(names = "--user", required = true, paramLabel = "U")
        private String user;

        @Option(names = "--password-file", paramLabel = "FILE")
        private @Nullable Path passwordFile;

        @Option(names = "--login", paramLabel = "U")
        private @Nullable String login;

        @Option(names = "--new-password-file", paramLabel = "FILE")
        private @Nullable Path newPasswordFile;

        @Option(names = "--password-out", paramLabel = "FILE")
        private @Nullable Path passwordOut;

        Password(Surroundings around) {
            super(around);
        }

        @Override
        public Integer call() {
            char[] password = secrets().ask(passwordFile, "ESEP_PASSWORD", "secret.password", user);
            try (Office office = around().open(workspace);
                    Session session = new SignIn(office.workspace()).signIn(user, password)) {
                if (login != null && !login.equalsIgnoreCase(user)) {
                    if (passwordOut == null && around().prompt() == null) {
                        throw new Refused("command", "user.password-nowhere", login);
                    }
                    String person = person(office, session, login).id();
                    handOver(this, login, office.people().proposePassword(session, person), passwordOut);
                    return Exit.DONE;
                }
                char[] chosen = secrets().ask(newPasswordFile, "ESEP_NEW_PASSWORD", "secret.new-password", user);
                new SignIn(office.workspace()).changePassword(session, password, chosen);
                Arrays.fill(chosen, '\0');
                say("user.password-changed", user);
                return Exit.DONE;
            } finally {
                Arrays.fill(password, '\0');
            }
        }
    }

    /** Ends a person's access. */
    @Command(name = "leave", mixinStandardHelpOptions = true)
    static final class Leave extends OfficeTask {
        @Option(names = "--login", required = true, paramLabel = "U")
        private String login;

        Leave(Surroundings around) {
            super(around);
        }

        @Override
        int work(Office office, Session session) {
            office.people().leave(session, person(office, session, login).id());
            say("user.left", login);
            return Exit.DONE;
        }
    }
}
