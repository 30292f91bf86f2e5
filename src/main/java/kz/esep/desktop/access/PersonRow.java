package kz.esep.desktop.access;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kz.esep.access.Grant;
import kz.esep.access.People;
import kz.esep.access.Role;

/**
 * A person with the grants that stand.
 *
 * @param grants those that count and those that wait, in the order in which they were given
 */
record PersonRow(People.Person person, List<Grant> grants) {
    PersonRow {
        grants = List.copyOf(grants);
    }

    String id() {
        return person.id();
    }

    /** The full name, or the login where the name cannot be read. */
    String called() {
        String name = person.name();
        return name == null ? person.login() : name;
    }

    /** The roles that could be given to this person now, in the order of the commission. */
    List<Role> possible() {
        Set<Role> held = Set.copyOf(grants.stream().map(Grant::role).toList());
        return Stream.of(Role.values())
                .filter(role -> !held.contains(role) && held.stream().allMatch(role::goesWith))
                .toList();
    }
}
