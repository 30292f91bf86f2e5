package kz.esep.desktop.access;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.access.Grant;
import kz.esep.access.People;
import kz.esep.access.Permission;
import kz.esep.access.Role;
import kz.esep.access.Roles;
import kz.esep.access.Session;
import kz.esep.desktop.form.Newcomer;
import org.jspecify.annotations.Nullable;

/** The people of a workspace as one of them sees them: who is chosen, what is being typed, what waits. */
final class PeopleModel {
    private final People people;
    private final Roles roles;
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private List<PersonRow> rows = List.of();
    private String chosen = "";
    private Panel panel = Panel.PERSON;
    private final Newcomer newcomer = new Newcomer();
    private final StringProperty destroyedOf = new SimpleStringProperty("");
    private final StringProperty destroyedWhy = new SimpleStringProperty("");
    private @Nullable Role role;
    private @Nullable Shown shown;

    /** What stands beside the list. */
    enum Panel {
        PERSON,
        ADDING,
        DESTROYING,
        SHOWN
    }

    /**
     * A proposed password that is shown once.
     *
     * @param to id of the person who made it and alone sees it
     */
    @SuppressWarnings("ArrayRecordComponent") // to be wiped; never compared
    record Shown(String to, String login, char[] passphrase) {}

    PeopleModel(People people, Roles roles) {
        this.people = people;
        this.roles = roles;
    }

    /** Everybody with the grants that stand. */
    List<PersonRow> load(Session session) {
        List<Grant> standing = roles.grants(session).stream()
                .filter(grant -> grant.revokedAt() == null)
                .toList();
        List<PersonRow> loaded = new ArrayList<>();
        for (People.Person person : people.list(session)) {
            loaded.add(new PersonRow(
                    person,
                    standing.stream()
                            .filter(grant -> grant.person().equals(person.id()))
                            .toList()));
        }
        return loaded;
    }

    /** What was loaded is shown to this person. */
    void loaded(List<PersonRow> everybody, Session session) {
        rows = List.copyOf(everybody);
        if (find(chosen).isEmpty() && !rows.isEmpty()) {
            chosen = rows.getFirst().id();
        }
        waiting.set(waitingFor(session).size());
    }

    List<PersonRow> rows() {
        return rows;
    }

    Optional<PersonRow> find(String id) {
        return rows.stream().filter(row -> row.id().equals(id)).findFirst();
    }

    /** The grants that this person can confirm: somebody else gave them, to somebody else. */
    List<Grant> waitingFor(Session session) {
        return rows.stream()
                .flatMap(row -> row.grants().stream())
                .filter(grant -> mayConfirm(grant, session))
                .toList();
    }

    static boolean mayConfirm(Grant grant, Session session) {
        return grant.waits()
                && session.may(Permission.CONFIRM_ROLES)
                && !List.of(grant.grantedBy(), grant.person()).contains(session.person());
    }

    ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    /** The full name of somebody who was ever here. */
    String called(String id) {
        return find(id).map(PersonRow::called).orElse(id);
    }

    Optional<PersonRow> chosen() {
        return find(chosen);
    }

    void choose(String id) {
        chosen = id;
    }

    /** What is beside the list; a shown password only for who made it. */
    Panel panel(Session session) {
        Shown password = shown;
        if (password != null) {
            return password.to().equals(session.person()) ? Panel.SHOWN : Panel.PERSON;
        }
        return panel == Panel.DESTROYING && !session.may(Permission.DESTROY_KEYS) ? Panel.PERSON : panel;
    }

    void show(Panel wanted) {
        panel = wanted;
    }

    /** Who is to be added. */
    Newcomer newcomer() {
        return newcomer;
    }

    @Nullable
    Role role() {
        return role;
    }

    void pick(@Nullable Role picked) {
        role = picked;
    }

    /** Adds the typed person with the picked role, if any. Takes a second. */
    Shown add(Session session) {
        if (newcomer.name().isBlank()) {
            throw new kz.esep.text.Refused("desktop.access", "name-missing");
        }
        People.Added added =
                people.add(session, newcomer.login(), newcomer.name().strip());
        Role picked = role;
        if (picked != null) {
            roles.grant(session, added.person(), picked);
        }
        chosen = added.person();
        return new Shown(session.person(), newcomer.login().strip(), added.passphrase());
    }

    /** The person stands; the password is shown. */
    void added(Shown password) {
        newcomer.clear();
        role = null;
        panel = Panel.PERSON;
        shown = password;
    }

    /** Proposes a new password. Takes a second. */
    Shown propose(Session session, PersonRow row) {
        return new Shown(session.person(), row.person().login(), people.proposePassword(session, row.id()));
    }

    void proposed(Shown password) {
        shown = password;
    }

    @Nullable
    Shown shown() {
        return shown;
    }

    /** The password is on paper: it is wiped. */
    void written() {
        Shown password = shown;
        if (password != null) {
            Arrays.fill(password.passphrase(), '\0');
        }
        shown = null;
    }

    boolean grant(Session session, String person, Role given) {
        return roles.grant(session, person, given);
    }

    void confirm(Session session, String person, Role given) {
        roles.confirm(session, person, given);
    }

    void revoke(Session session, String person, Role taken) {
        roles.revoke(session, person, taken);
    }

    void leave(Session session, String person) {
        people.leave(session, person);
    }

    /** The id of the commission whose keys are to be destroyed, as typed. */
    StringProperty destroyedOf() {
        return destroyedOf;
    }

    /** Why, as typed. */
    StringProperty destroyedWhy() {
        return destroyedWhy;
    }

    void destroyKeys(Session session, String commission, String reason) {
        people.destroyKeys(session, commission, reason);
    }

    void destroyed() {
        destroyedOf.set("");
        destroyedWhy.set("");
        panel = Panel.PERSON;
    }
}
