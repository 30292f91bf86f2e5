package kz.esep.access;

import static kz.esep.access.House.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleTest {
    private static final Place PLACE = new Place("entry-1", "commission.member-added", "iin");

    @TempDir
    private Path folder;

    private House house;

    @BeforeEach
    void build() {
        house = new House(folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    @Test
    void refusesALoginThatIsTakenOrIsNone() {
        try (Session admin = house.session("admin")) {
            house.people.add(admin, "Aliya.B", "A");
            assertEquals("login-taken", refusal(() -> house.people.add(admin, "aliya.b", "B")));
            for (String bad : List.of("", "a", "-ab", "a b", "a\u0000b")) {
                assertEquals("bad-login", refusal(() -> house.people.add(admin, bad, "B")));
            }
        }
    }

    @Test
    void aTypistCountsOnlyOnceASecondPersonHasConfirmed() {
        house.add("second", Role.ADMINISTRATOR);
        String person = house.add("typist");
        try (Session admin = house.session("admin");
                Session second = house.session("second");
                Session typist = house.session("typist")) {
            assertTrue(house.roles.grant(admin, person, Role.TYPIST));
            assertEquals("role-held", refusal(() -> house.roles.grant(admin, person, Role.TYPIST)));
            assertEquals("not-allowed", refusal(() -> typist.require(Permission.ENTER)));
            assertEquals("second-person", refusal(() -> house.roles.confirm(admin, person, Role.TYPIST)));
            assertEquals("nothing-waits", refusal(() -> house.roles.confirm(second, person, Role.CHAIR)));
            house.roles.confirm(second, person, Role.TYPIST);
            typist.require(Permission.ENTER);
            Grant grant = house.roles.grants(admin).getLast();
            assertEquals("p1", grant.grantedBy());
            assertEquals("p2", grant.confirmedBy());
            house.roles.revoke(admin, person, Role.TYPIST);
            assertEquals("not-allowed", refusal(() -> typist.require(Permission.ENTER)));
        }
    }

    @Test
    void nobodyConfirmsTheirOwnRole() {
        house.add("second", Role.ADMINISTRATOR);
        String person = house.add("chair", Role.CHAIR);
        try (Session admin = house.session("admin");
                Session chair = house.session("chair")) {
            house.roles.grant(admin, person, Role.TYPIST);
            assertEquals("second-person", refusal(() -> house.roles.confirm(chair, person, Role.TYPIST)));
        }
    }

    @Test
    void oneIsNeverAdministratorAndTypistNorChairAndSecretary() {
        String chair = house.add("chair", Role.CHAIR);
        try (Session admin = house.session("admin")) {
            assertEquals("role-clash", refusal(() -> house.roles.grant(admin, chair, Role.SECRETARY)));
            assertEquals("role-clash", refusal(() -> house.roles.grant(admin, chair, Role.ADMINISTRATOR)));
            assertEquals("role-clash", refusal(() -> house.roles.grant(admin, "p1", Role.TYPIST)));
            assertEquals("not-oneself", refusal(() -> house.roles.revoke(admin, "p1", Role.ADMINISTRATOR)));
            assertEquals("not-oneself", refusal(() -> house.people.leave(admin, "p1")));
        }
    }

    @Test
    void rolesWithTheKeyReadWhatOthersSealedAndTheRestDoNot() {
        house.add("chair", Role.CHAIR);
        house.add("registrar", Role.REGISTRAR);
        house.add("typist", Role.TYPIST);
        try (Session chair = house.session("chair");
                Session registrar = house.session("registrar");
                Session typist = house.session("typist")) {
            Sealed sealed = registrar.seal(PLACE, "900101300123");
            assertEquals("900101300123", chair.unseal(PLACE, sealed));
            assertEquals("no-key", refusal(() -> typist.unseal(PLACE, sealed)));
            assertFalse(typist.hasKey());
            assertEquals("no-key", refusal(() -> typist.seal(PLACE, "x")));
            assertNotEquals(sealed, registrar.seal(PLACE, "900101300123"));
            assertEquals(registrar.lookup("iin", "900101300123"), chair.lookup("iin", "900101300123"));
            assertNotEquals(registrar.lookup("iin", "900101300123"), chair.lookup("doc", "900101300123"));
        }
    }

    @Test
    void sealedDataOpensInItsOwnPlaceOnly() {
        try (Session admin = house.session("admin")) {
            Sealed sealed = admin.seal(PLACE, "900101300123");
            for (Place other : List.of(
                    new Place("entry-2", PLACE.type(), PLACE.field()),
                    new Place(PLACE.entry(), "other", PLACE.field()),
                    new Place(PLACE.entry(), PLACE.type(), "name"))) {
                assertEquals("not-genuine", refusal(() -> admin.unseal(other, sealed)));
            }
            byte[] content = sealed.content();
            for (int i = 0; i < content.length; i++) {
                byte[] flipped = content.clone();
                flipped[i] ^= 1;
                assertEquals(
                        "not-genuine", refusal(() -> admin.unseal(PLACE, Sealed.of(sealed.generation(), flipped))));
            }
        }
    }

    @Test
    void replacesTheKeyWhenSomebodyWhoHadItLeaves() {
        String registrar = house.add("registrar", Role.REGISTRAR);
        house.add("chair", Role.CHAIR);
        try (Session admin = house.session("admin");
                Session chair = house.session("chair");
                Session leaving = house.session("registrar")) {
            Sealed before = leaving.seal(PLACE, "before");
            String digest = leaving.lookup("iin", "1");
            house.people.leave(admin, registrar);
            assertEquals("no-key", refusal(() -> leaving.unseal(PLACE, before)));
            Sealed after = admin.seal(PLACE, "after");
            assertEquals(2, after.generation());
            assertEquals("after", chair.unseal(PLACE, after));
            assertEquals("before", chair.unseal(PLACE, before));
            assertEquals(digest, chair.lookups("iin", "1").get(1));
            assertNotEquals(digest, chair.lookup("iin", "1"));
        }
        assertEquals("sign-in-wrong", refusal(() -> house.session("registrar")));
        house.add("late", Role.REGISTRAR);
        try (Session admin = house.session("admin");
                Session late = house.session("late")) {
            Sealed sealed = admin.seal(PLACE, "x");
            assertEquals("x", late.unseal(PLACE, sealed));
            assertEquals(
                    "Full Name of registrar", house.people.list(admin).get(1).name());
        }
    }

    @Test
    void doesNotReplaceTheKeyForATypist() {
        String typist = house.add("typist", Role.TYPIST);
        try (Session admin = house.session("admin")) {
            house.people.leave(admin, typist);
            assertEquals(1, admin.seal(PLACE, "x").generation());
            assertEquals("no-such-person", refusal(() -> house.people.leave(admin, typist)));
        }
    }

    @Test
    void aProposedPasswordKeepsTheKeyAndForgetsFailures() {
        String registrar = house.add("registrar", Role.REGISTRAR);
        assertEquals("sign-in-wrong", refusal(() -> house.signIn.signIn("registrar", "wrong".toCharArray())));
        try (Session admin = house.session("admin")) {
            Sealed sealed = admin.seal(PLACE, "x");
            house.passwords.put("registrar", house.people.proposePassword(admin, registrar));
            try (Session session = house.session("registrar")) {
                assertEquals("x", session.unseal(PLACE, sealed));
                assertTrue(session.passwordIsProposed());
            }
        }
    }

    @Test
    void destroyedKeysOpenNothingAnyMore() {
        String own = house.workspace.founding().commission();
        try (Session admin = house.session("admin")) {
            Sealed sealed = admin.seal(PLACE, "x");
            assertEquals("destroy-other", refusal(() -> house.people.destroyKeys(admin, "other", "act 12")));
            assertEquals("destroy-reason", refusal(() -> house.people.destroyKeys(admin, own, " ")));
            assertEquals("x", admin.unseal(PLACE, sealed));
            house.people.destroyKeys(admin, own, "act 12");
            assertEquals("no-key", refusal(() -> admin.unseal(PLACE, sealed)));
            assertNull(house.people.list(admin).getFirst().name());
            assertEquals("keys-gone", refusal(() -> house.people.destroyKeys(admin, own, "again")));
        }
        try (Session admin = house.session("admin")) {
            assertFalse(admin.hasKey());
            assertEquals(Set.of(Role.ADMINISTRATOR), admin.roles());
        }
        assertEquals(
                "keys-gone",
                refusal(() ->
                        house.signIn.recover(house.recoveryCode, "admin", "another long password".toCharArray())));
    }

    @Test
    void listsPeopleWithTheirRoles() {
        house.add("typist", Role.TYPIST);
        try (Session admin = house.session("admin")) {
            List<People.Person> people = house.people.list(admin);
            assertEquals(
                    List.of("p1", "p2", "p3"),
                    people.stream().map(People.Person::id).toList());
            assertEquals(Set.of(Role.TYPIST), people.get(1).roles());
        }
        try (Session typist = house.session("typist")) {
            assertEquals("not-allowed", refusal(() -> house.people.list(typist)));
            assertEquals(
                    "{p1=admin, p2=typist, p3=second}",
                    house.people.logins(typist).toString());
        }
    }
}
