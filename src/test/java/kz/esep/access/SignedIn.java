package kz.esep.access;

import java.util.Set;

/** Sessions for the tests of other features, without a password. */
public final class SignedIn {
    private SignedIn() {}

    /** A session of that person with these roles and no key. */
    public static Session as(String person, Role... roles) {
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
                new Keyring("workspace"));
    }
}
