package kz.esep.access;

import static kz.esep.access.House.refusal;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import kz.esep.store.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SignInTest {
    private static final char[] WRONG = "not the password".toCharArray();
    private static final char[] CHOSEN = "қоңыр ат судан өтті".toCharArray();

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
    void beginsWithOneAdministratorAndAProposedPassphrase() {
        assertEquals(23, house.password("admin").length);
        assertEquals("already-founded", refusal(() -> house.people.found("other", "Somebody")));
        try (Session session = house.signIn.signIn(" Admin ", house.password("admin"))) {
            assertEquals("p1", session.person());
            assertEquals(Set.of(Role.ADMINISTRATOR), session.roles());
            assertTrue(session.passwordIsProposed());
        }
    }

    @Test
    void saysTheSameForAWrongPasswordAndAnUnknownLogin() {
        assertEquals("sign-in-wrong", refusal(() -> house.signIn.signIn("admin", WRONG)));
        assertEquals("sign-in-wrong", refusal(() -> house.signIn.signIn("nobody", WRONG)));
        assertEquals("sign-in-wrong", refusal(() -> house.signIn.signIn("?", WRONG)));
    }

    @Test
    void delaysTwiceAsLongAfterEachFailure() {
        for (long seconds : List.of(1, 2, 4, 8, 16)) {
            assertEquals("sign-in-wrong", refusal(() -> house.signIn.signIn("admin", WRONG)));
            house.clock.turn(Duration.ofSeconds(seconds).minusMillis(1));
            assertEquals("sign-in-wait", refusal(() -> house.session("admin")));
            house.clock.turn(Duration.ofMillis(1));
        }
        house.session("admin").close();
        assertEquals("sign-in-wrong", refusal(() -> house.signIn.signIn("admin", WRONG)));
        house.clock.turn(Duration.ofSeconds(1));
        house.session("admin").close();
    }

    @Test
    void neverDelaysLongerThanAQuarterOfAnHour() {
        assertEquals(Duration.ofMinutes(15), AccessProjector.delay(11));
        assertEquals(Duration.ofMinutes(15), AccessProjector.delay(1_000_000));
    }

    @Test
    void keepsTheDelayOverARestartAndAClockSetBack() throws IOException {
        for (int i = 0; i < 3; i++) {
            assertEquals("sign-in-wrong", refusal(() -> house.signIn.signIn("admin", WRONG)));
            house.clock.turn(Duration.ofSeconds(i == 2 ? 0 : 10));
        }
        house.workspace.close();
        house.clock.turn(Duration.ofHours(-5));
        try (Workspace again = Workspace.open(house.file, List.of(new AccessProjector()), house.clock)) {
            SignIn signIn = new SignIn(again, House.QUICK);
            assertEquals("sign-in-clock", refusal(() -> signIn.signIn("admin", house.password("admin"))));
            house.clock.turn(Duration.ofHours(5).plusSeconds(4));
            signIn.signIn("admin", house.password("admin")).close();
        }
        house = new House(Files.createDirectory(folder.resolve("again")));
    }

    @Test
    void changesAPassword() {
        try (Session session = house.session("admin")) {
            assertEquals("sign-in-wrong", refusal(() -> house.signIn.changePassword(session, WRONG, CHOSEN)));
            assertEquals(
                    "password-length",
                    refusal(() ->
                            house.signIn.changePassword(session, house.password("admin"), "short".toCharArray())));
            house.signIn.changePassword(session, house.password("admin"), CHOSEN);
            assertFalse(session.passwordIsProposed());
        }
        assertEquals("sign-in-wrong", refusal(() -> house.session("admin")));
        house.clock.turn(Duration.ofSeconds(1));
        try (Session session = house.signIn.signIn("admin", CHOSEN)) {
            assertEquals("Айгүл Омарова", house.people.list(session).getFirst().name());
        }
    }

    @Test
    void theRecoveryCodeSetsANewPassword() {
        String typed = new String(house.recoveryCode).replace("-", " ").toUpperCase(Locale.ROOT);
        assertEquals(
                "recovery-wrong", refusal(() -> house.signIn.recover("00000-00000".toCharArray(), "admin", CHOSEN)));
        house.signIn.recover(typed.toCharArray(), "admin", CHOSEN);
        try (Session session = house.signIn.signIn("admin", CHOSEN)) {
            assertEquals("Айгүл Омарова", house.people.list(session).getFirst().name());
        }
    }

    @Test
    void endsASession() {
        Session session = house.session("admin");
        session.close();
        assertEquals("session-ended", refusal(() -> session.require(Permission.MANAGE_PEOPLE)));
        assertEquals("session-ended", refusal(() -> session.seal(Acts.name("p1"), "x")));
        assertFalse(session.hasKey());
    }

    @Test
    void writesNoNameAndNoPasswordIntoTheFile() throws IOException {
        house.add("typist-1", Role.TYPIST);
        String bytes = new String(Files.readAllBytes(house.file), StandardCharsets.UTF_8);
        assertFalse(bytes.contains("Омарова"));
        assertFalse(bytes.contains("Full Name"));
        for (char[] password : house.passwords.values()) {
            assertFalse(bytes.contains(new String(password)));
        }
        assertFalse(bytes.contains(new String(house.recoveryCode)));
        assertTrue(bytes.contains("typist-1"));
    }
}
