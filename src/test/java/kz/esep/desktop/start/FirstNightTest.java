package kz.esep.desktop.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.control.Label;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import kz.esep.access.People;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.app.Sitting;
import kz.esep.desktop.access.Newcomers;
import kz.esep.office.Office;
import kz.esep.result.Practice;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.TurningClock;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From an election package to a commission with all its people, without a mouse. */
class FirstNightTest {
    private static final String OWN = "a password of my own";

    @TempDir
    static Path folder;

    private static Path packageFile;
    private static String code;

    @BeforeAll
    static void make() throws IOException {
        Practice practice = Practice.in(folder.resolve("election"));
        packageFile = Files.write(folder.resolve("election.asice"), practice.packageFile());
        code = Digest.of(practice.packageFile()).code();
    }

    @Test
    void aPackageBecomesACommissionWithAllItsPeopleByKeysAlone() {
        Map<String, String> passwords = new HashMap<>();
        Path workspace = folder.resolve("Esep").resolve("practice-2027-rayon-2.esep");
        try (Sitting sitting = new Sitting(folder, new TurningClock(Practice.NOW), Language.EN)) {
            assertTrue(sitting.text().contains("No workspace has been open"), sitting.text());
            sitting.picture("start-empty-en").chord(KeyCode.N, KeyCode.CONTROL);
            sitting.type(packageFile.toString()).picture("new-package").press(KeyCode.ENTER);
            assertFalse(sitting.text().contains("Practice election"), sitting.text());

            sitting.type("7k2qx 0v9md t4h8w c3n6p").press(KeyCode.ENTER);
            assertTrue(said(sitting, "refusal").contains("not this file's"), sitting.text());
            assertFalse(sitting.text().contains("Practice election"), sitting.text());
            assertEquals("7K2QX-0V9MD-T4H8W-C3N6P", written(sitting, "code"));
            sitting.picture("new-wrong-code").chord(KeyCode.A, KeyCode.CONTROL);
            sitting.type(code.toLowerCase(Locale.ROOT).replace("-", " ").replace('0', 'o'))
                    .press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("Practice election, voting on 21.03.2027, practice"), sitting.text());

            sitting.type("rayon-2").press(KeyCode.ENTER);
            assertEquals(workspace.toString(), written(sitting, "file"));
            sitting.press(KeyCode.ENTER).press(KeyCode.ENTER).press(KeyCode.ENTER);
            assertTrue(said(sitting, "refusal").contains("login and a full name"), sitting.text());
            sitting.picture("new-commission");
            sitting.type("aigul").press(KeyCode.ENTER).type("Aigul Omarova").press(KeyCode.ENTER);
            sitting.press(KeyCode.ENTER);

            passwords.put("aigul", said(sitting, "first-password"));
            assertEquals(35, said(sitting, "recovery-code").length());
            sitting.picture("new-secrets").press(KeyCode.ESCAPE).chord(KeyCode.N, KeyCode.CONTROL);
            sitting.chord(KeyCode.Q, KeyCode.CONTROL);
            assertFalse(sitting.cross(), "the secrets were shown");
            assertTrue(said(sitting, "notice").contains("shown only now"), sitting.text());
            assertTrue(sitting.find("recovery-code").isPresent());
            sitting.press(KeyCode.SPACE, KeyCode.TAB, KeyCode.ENTER);
            assertTrue(sitting.find("recovery-code").isEmpty(), sitting.text());

            sitting.picture("sign-in-en").signIn("aigul", passwords.get("aigul"));
            assertTrue(sitting.text().contains("Choose a password of your own"), sitting.text());
            sitting.picture("choose-own")
                    .type("short")
                    .press(KeyCode.ENTER)
                    .type("short")
                    .press(KeyCode.ENTER);
            assertTrue(said(sitting, "refusal").contains("12 to 200"), sitting.text());
            Newcomers.choose(sitting, OWN);
            assertTrue(said(sitting, "notice").contains("is changed"), sitting.text());

            for (Map.Entry<String, Role> person : people().entrySet()) {
                passwords.put(person.getKey(), Newcomers.add(sitting, person.getKey(), person.getValue()));
            }
            sitting.picture("people-waiting-giver").press(KeyCode.F2);
            sitting.signIn("deputy", Objects.requireNonNull(passwords.get("deputy")));
            Newcomers.choose(sitting, OWN);
            sitting.picture("people-waiting");
            assertTrue(sitting.text().contains("Waiting for you as the second person"), sitting.text());
            for (int i = 0; i < 4; i++) {
                sitting.press(KeyCode.ENTER);
            }
            assertFalse(sitting.text().contains("Waiting for you as the second person"), sitting.text());
            sitting.picture("people-confirmed")
                    .chord(KeyCode.R, KeyCode.CONTROL)
                    .picture("roles-en");
        }
        everybodyHasTheirRole(workspace);
    }

    /** In the order in which the form lists the roles, so that the arrows needed can be counted. */
    private static Map<String, Role> people() {
        Map<String, Role> people = new LinkedHashMap<>();
        people.put("deputy", Role.ADMINISTRATOR);
        people.put("chair", Role.CHAIR);
        people.put("secretary", Role.SECRETARY);
        people.put("asel", Role.TYPIST);
        people.put("bolat", Role.TYPIST);
        return people;
    }

    private static void everybodyHasTheirRole(Path workspace) {
        try (Office office = Office.open(workspace, Practice.CLOCK);
                Session session = office.signIn("aigul", OWN.toCharArray())) {
            Map<String, Set<Role>> roles = new HashMap<>();
            for (People.Person person : office.people().list(session)) {
                roles.put(person.login(), person.roles());
            }
            Map<String, Set<Role>> expected = new HashMap<>(Map.of("aigul", Set.of(Role.ADMINISTRATOR)));
            people().forEach((login, role) -> expected.put(login, Set.of(role)));
            assertEquals(expected, roles);
        }
    }

    private static String said(Sitting sitting, String id) {
        return sitting.get(id, Label.class).getText();
    }

    private static String written(Sitting sitting, String id) {
        return sitting.get(id, TextInputControl.class).getText();
    }
}
