package kz.esep.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicReference;
import kz.esep.access.People;
import kz.esep.access.Role;
import kz.esep.access.Roles;
import kz.esep.access.Session;
import kz.esep.access.SignIn;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.election.PackageFile;
import kz.esep.office.NewOffice;
import kz.esep.office.Office;
import kz.esep.result.Practice;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;
import kz.esep.tally.SheetFile;
import kz.esep.text.Digest;

/**
 * The workspace of one commission with many precincts, late in its night: most protocols accepted, some waiting for the
 * chair with findings or disputed, the last ones not begun.
 */
public final class BusyNight {
    public static final String COMMISSION = "r1-1";
    private static final String OWN = "a password of my own";
    private static final int SLIPPED = 40;

    public final Path workspace;
    public final Election election;
    final Practice practice;
    /** Precincts from this one on are untouched. */
    public final int untouched;

    private final Map<String, char[]> first = new HashMap<>();

    public BusyNight(Path folder, int precincts) {
        try {
            practice = Practice.in(Files.createDirectories(folder.resolve("election")));
            byte[] file = PackageFile.write(
                    new Country(1, 1, precincts)
                            .electionPackage(practice.authority().certificate()),
                    List.of(practice.signer(Practice.CENTRE, "chair")),
                    Practice.NOW);
            election = PackageFile.open(file);
            workspace = folder.resolve("commission.esep");
            untouched = precincts * 11 / 12 + 1;
            found(file);
            fill(precincts * 2 / 3);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String password() {
        return OWN;
    }

    private void found(byte[] file) {
        AtomicReference<String> admin = new AtomicReference<>("");
        new NewOffice(file, election)
                .make(
                        workspace,
                        COMMISSION,
                        "admin",
                        "A. Admin",
                        Practice.CLOCK,
                        founded -> admin.set(new String(founded.passphrase())));
        try (Office office = Office.open(workspace, Practice.CLOCK)) {
            People.Added second;
            Map<String, Role> staff = Map.of(
                    "chair", Role.CHAIR,
                    "secretary", Role.SECRETARY,
                    "registrar", Role.REGISTRAR,
                    "typist1", Role.TYPIST,
                    "typist2", Role.TYPIST);
            Map<String, People.Added> added = new HashMap<>();
            Roles roles = new Roles(office.workspace());
            try (Session session = office.signIn("admin", admin.get().toCharArray())) {
                second = office.people().add(session, "second", "B. Second");
                roles.grant(session, second.person(), Role.ADMINISTRATOR);
                staff.forEach((login, role) -> {
                    People.Added one = office.people().add(session, login, "Person " + login);
                    roles.grant(session, one.person(), role);
                    added.put(login, one);
                    first.put(login, one.passphrase().clone());
                });
            }
            try (Session session = office.signIn("second", second.passphrase().clone())) {
                staff.forEach((login, role) -> {
                    if (role.needsConfirmation()) {
                        roles.confirm(
                                session,
                                Objects.requireNonNull(added.get(login)).person(),
                                role);
                    }
                });
            }
            first.forEach((login, given) -> {
                try (Session session = office.signIn(login, given.clone())) {
                    new SignIn(office.workspace()).changePassword(session, given.clone(), OWN.toCharArray());
                }
            });
        }
    }

    private void fill(int accepted) {
        try (Office office = Office.open(workspace, Practice.CLOCK)) {
            read(office, 1, accepted);
            try (Session chair = office.signIn("chair", OWN.toCharArray())) {
                office.protocols().acceptAll(chair);
            }
            read(office, accepted + 1, untouched - 1);
        }
    }

    private void read(Office office, int from, int to) {
        for (int number = 1; number <= 2; number++) {
            List<SheetFile.Row> rows = new ArrayList<>();
            for (int precinct = from; precinct <= to; precinct++) {
                ProtocolKey key = new ProtocolKey("lists", id(precinct));
                rows.add(new SheetFile.Row(rows.size() + 2, key, sheet(election, precinct, number)));
            }
            Digest digest = Digest.of((from + " " + number).getBytes(StandardCharsets.US_ASCII));
            try (Session typist = office.signIn("typist" + number, OWN.toCharArray())) {
                office.protocols().enter(typist, number, new SheetFile(digest, rows));
            }
        }
    }

    public static String id(int precinct) {
        return "%05d".formatted(precinct);
    }

    /** Every 40th paper has too many invalid ballots, and every 40th is read differently the second time. */
    public static Sheet sheet(Election election, int precinct, int reading) {
        SortedMap<String, Long> figures = new TreeMap<>();
        long votes = 0;
        for (Contest.Option option : election.contest("lists").options()) {
            int at = figures.size() + 1;
            long count = 20 + (precinct * (2L * at + 5) + precinct / (at + 1)) % 70;
            figures.put("votes." + option.id(), count);
            votes += count;
        }
        figures.put("against_all", 5L);
        votes += 5;
        long invalid = precinct % SLIPPED == 0 ? 60 : 3;
        figures.put("voters_listed", 1_000L);
        figures.put("voters_given_ballots", votes + invalid);
        figures.put("took_part", votes);
        figures.put("invalid", invalid);
        figures.put("ballots_received", 1_010L);
        figures.put("ballots_cancelled", 1_010L - votes - invalid);
        figures.put("urn_stationary", votes + invalid - 2);
        figures.put("urn_mobile", 2L);
        figures.put("outside_applications", 2L);
        figures.put("voted_outside", 2L);
        figures.put("voted_by_certificate", precinct % SLIPPED == 20 ? (long) reading : 0L);
        return new Sheet(figures, LocalDateTime.of(2027, 3, 21, 21, 10));
    }
}
