package kz.esep.access;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.Projector;
import kz.esep.text.Json;

/** Writes the tables of people, roles and wrapped keys. */
public final class AccessProjector implements Projector {
    static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

    @Override
    public String feature() {
        return "access";
    }

    @Override
    public List<EntryType<?>> types() {
        return Acts.ALL;
    }

    @Override
    public String schema() {
        return AccessStore.SCHEMA + WrapStore.SCHEMA;
    }

    @Override
    public List<String> tables() {
        return List.of("access_person", "access_grant", "access_root", "access_key", "access_wrap");
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        AccessStore store = new AccessStore(connection);
        WrapStore wraps = new WrapStore(connection);
        switch (entry.type()) {
            case "access.person-added" -> add(store, entry.read(Acts.ADDED));
            case "access.password-set" -> {
                Acts.PasswordSet set = entry.read(Acts.PASSWORD_SET);
                store.setPassword(set.person(), text(set.credential()), set.proposed());
            }
            case "access.role-granted" -> grant(store, entry);
            case "access.role-confirmed" -> {
                Acts.Granting granting = entry.read(Acts.CONFIRMED);
                store.confirm(granting, entry);
            }
            case "access.role-revoked" -> store.revoke(entry.read(Acts.REVOKED), entry);
            case "access.person-left" -> store.leave(entry.read(Acts.LEFT).person(), entry);
            case "access.signed-in" ->
                store.clearFailures(entry.read(Acts.SIGNED_IN).person());
            case "access.sign-in-failed" -> fail(store, entry);
            case "access.key-rooted" -> {
                Acts.Rooted rooted = entry.read(Acts.ROOTED);
                wraps.root(rooted.root().hex(), text(rooted.recovery()));
            }
            case "access.key-made" -> make(wraps, entry.read(Acts.KEY_MADE));
            case "access.key-given" -> {
                Acts.KeyGiven given = entry.read(Acts.KEY_GIVEN);
                wraps.wrap(given.person(), given.generation(), given.wrap());
            }
            case "access.keys-destroyed" -> wraps.forgetKeys();
            default -> throw new IllegalStateException(entry.type());
        }
    }

    private static void add(AccessStore store, Acts.Added added) throws SQLException {
        store.add(added.person(), added.login(), added.name().text(), text(added.credential()));
    }

    private static void grant(AccessStore store, Entry entry) throws SQLException {
        Acts.Granting granting = entry.read(Acts.GRANTED);
        store.grant(granting, entry);
    }

    /** The gate opens later after each failure, and never earlier than it was to open, wherever the clock was set. */
    private static void fail(AccessStore store, Entry entry) throws SQLException {
        String person = entry.read(Acts.SIGN_IN_FAILED).person();
        int failures = store.failures(person) + 1;
        Instant gate = store.gate(person);
        Instant from = gate.isAfter(entry.time()) ? gate : entry.time();
        store.fail(person, failures, from.plus(delay(failures)));
    }

    /** 1, 2, 4, 8 ... seconds, at most a quarter of an hour. */
    static Duration delay(int failures) {
        Duration delay = Duration.ofSeconds(1L << Math.min(20, Math.max(0, failures - 1)));
        return delay.compareTo(LONGEST_DELAY) > 0 ? LONGEST_DELAY : delay;
    }

    private static void make(WrapStore store, Acts.KeyMade made) throws SQLException {
        store.key(made.generation(), made.previous());
        for (Acts.Wrap wrap : made.wraps()) {
            store.wrap(wrap.person(), made.generation(), wrap.wrap());
        }
    }

    private static String text(Credential credential) {
        return new String(Json.write(credential), StandardCharsets.UTF_8);
    }
}
