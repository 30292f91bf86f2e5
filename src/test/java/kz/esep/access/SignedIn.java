package kz.esep.access;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.esep.store.Workspace;

/** Sessions for the tests of other features, without a password. */
public final class SignedIn {
    /** Those who type, accept and sign a commission's protocols: ids and roles. */
    public static final Map<String, Role> CREW =
            Map.of("chair", Role.CHAIR, "secretary", Role.SECRETARY, "typist-1", Role.TYPIST, "typist-2", Role.TYPIST);

    private SignedIn() {}

    /** A session of that person with these roles and no key. */
    public static Session as(String person, Role... roles) {
        return with(new Keyring("workspace"), person, roles);
    }

    /** The same with the key to personal data, equal for everybody. */
    public static Session withKey(String person, Role... roles) {
        Keyring ring = new Keyring("workspace");
        ring.add(1, new byte[32]);
        return with(ring, person, roles);
    }

    private static Session with(Keyring ring, String person, Role... roles) {
        return new Session(
                new Session.Admission() {
                    @Override
                    public String person() {
                        return person;
                    }

                    @Override
                    public String login() {
                        return person;
                    }

                    @Override
                    public Set<Role> roles() {
                        return Set.of(roles);
                    }
                },
                ring);
    }

    /** Writes into a workspace that these people have these roles, granted by a first administrator and confirmed by a second. */
    public static void enrol(Workspace workspace, Map<String, Role> people) {
        workspace.write(transaction -> {
            for (String administrator : List.of("admin-1", "admin-2")) {
                transaction.append(administrator, Acts.ADDED, added(administrator));
            }
            for (Map.Entry<String, Role> one : people.entrySet()) {
                Acts.Granting granting = new Acts.Granting(one.getKey(), one.getValue());
                transaction.append("admin-1", Acts.ADDED, added(one.getKey()));
                transaction.append("admin-1", Acts.GRANTED, granting);
                transaction.append("admin-2", Acts.CONFIRMED, granting);
            }
            return people;
        });
    }

    private static Acts.Added added(String person) {
        Credential credential = Credential.of(person.toCharArray(), House.QUICK, person);
        return new Acts.Added(person, "login-" + person, Sealed.of(1, new byte[40]), credential);
    }
}
