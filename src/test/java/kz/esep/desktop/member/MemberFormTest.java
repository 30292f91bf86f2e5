package kz.esep.desktop.member;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.commission.Bar;
import kz.esep.commission.Member;
import kz.esep.commission.Post;
import kz.esep.desktop.Night;
import kz.esep.office.Office;
import kz.esep.text.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What decisions say of members, typed by the keyboard alone. */
class MemberFormTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 10);

    @TempDir
    Path folder;

    private List<Member> recorded() {
        try (Office office = Office.open(Night.workspace(folder), Nights.CLOCK);
                Session registrar = Nights.signIn(office, "registrar")) {
            return office.staff().members().list(registrar);
        }
    }

    private static String focus(Sitting sitting) {
        Node focus = sitting.focus();
        return focus == null ? "" : String.valueOf(focus.getId());
    }

    private static String below(Sitting sitting, Field field) {
        return sitting.get("member-" + field + "-below", Label.class).getText();
    }

    private static Sitting typed(Sitting sitting, String... lines) {
        for (String line : lines) {
            sitting.type(line).press(KeyCode.ENTER);
        }
        return sitting;
    }

    @Test
    void aCommissionIsTypedMemberByMember() {
        try (Sitting sitting = Rolls.sit(folder, Night.workspace(folder), Language.EN, "registrar")) {
            sitting.press(KeyCode.DOWN).chord(KeyCode.N, KeyCode.CONTROL);
            assertEquals("member-NAME", focus(sitting));
            sitting.chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(below(sitting, Field.NAME).startsWith("The name is missing"), sitting.text());
            assertTrue(below(sitting, Field.DECISION).startsWith("The decision is missing"), sitting.text());
            assertEquals("member-NAME", focus(sitting));
            typed(sitting, "Saule Planted", "800115300013");
            assertTrue(below(sitting, Field.IIN).contains("control"), below(sitting, Field.IIN));
            sitting.chord(KeyCode.TAB, KeyCode.SHIFT).chord(KeyCode.A, KeyCode.CONTROL);
            typed(sitting, Rolls.iin(1));
            assertEquals("member-post", focus(sitting));
            sitting.press(KeyCode.ENTER, KeyCode.ENTER);
            typed(sitting, "Party 1").press(KeyCode.SPACE, KeyCode.ENTER);
            typed(sitting, "School 4", "").press(KeyCode.SPACE, KeyCode.ENTER);
            assertEquals("member-CONVICTION", focus(sitting));
            sitting.press(KeyCode.SPACE);
            while (!focus(sitting).equals("member-FROM")) {
                sitting.press(KeyCode.ENTER);
            }
            typed(sitting, "01122026", "14 of 28.11.2026").press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("m1 is recorded"), sitting.text());
            assertEquals("member-NAME", focus(sitting));
            typed(sitting, "Bolat Planted", Rolls.iin(2));
            sitting.press(KeyCode.ENTER, KeyCode.ENTER);
            typed(sitting, "Party 2").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("m2 is recorded"), sitting.text());
            sitting.press(KeyCode.ESCAPE);
            assertEquals("members", focus(sitting));
            assertTrue(sitting.text().contains("Bolat Planted"), sitting.text());
        }
        Member first = recorded().getFirst();
        assertEquals(Post.CHAIR, first.course().posts().getFirst().post());
        assertEquals(List.of(Bar.CONVICTION), first.bars());
        assertTrue(first.isPublicServantOn(first.since()));
        assertEquals("School 4", Objects.requireNonNull(first.particulars()).workplace());
        assertEquals(
                Post.DEPUTY, recorded().getLast().course().posts().getFirst().post());
        assertEquals(
                "14 of 28.11.2026",
                recorded().getLast().course().posts().getFirst().decision());
    }

    @Test
    void postsReleasesCorrectionsAndLeavingHaveTheirForms() {
        Path file = Rolls.workspace(folder);
        try (Sitting sitting = Rolls.sit(folder, file, Language.RU, "registrar")) {
            sitting.chord(KeyCode.T, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("Сначала выберите"), sitting.text());
            sitting.press(KeyCode.DOWN, KeyCode.ENTER, KeyCode.END).chord(KeyCode.T, KeyCode.CONTROL);
            assertEquals("member-FROM", focus(sitting));
            sitting.chord(KeyCode.TAB, KeyCode.SHIFT).press(KeyCode.UP, KeyCode.ENTER);
            typed(sitting, "10.1.2027", "3").press(KeyCode.ENTER);
            assertEquals("members", focus(sitting));
            sitting.chord(KeyCode.R, KeyCode.CONTROL);
            typed(sitting, "10.1.2027", "9.1.2027", "4").press(KeyCode.ENTER);
            assertTrue(below(sitting, Field.TO).contains("раньше первого"), sitting.text());
            sitting.press(KeyCode.ESCAPE).chord(KeyCode.R, KeyCode.CONTROL);
            typed(sitting, "10.1.2027", "20.1.2027", "4").press(KeyCode.ENTER);
            sitting.chord(KeyCode.E, KeyCode.CONTROL).chord(KeyCode.A, KeyCode.CONTROL);
            sitting.type("Saule Corrected").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(below(sitting, Field.REASON).contains("Не указана причина"), sitting.text());
            sitting.type("mistyped").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("Saule Corrected"), sitting.text());
            sitting.chord(KeyCode.D, KeyCode.CONTROL);
            typed(sitting, "11.1.2027", "5").press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("членство прекращено"), sitting.text());
            assertTrue(sitting.text().contains("выбыл 11.01.2027"), sitting.text());
            sitting.chord(KeyCode.B, KeyCode.CONTROL);
            typed(sitting, "decision says the 20th").chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("запись отменена"), sitting.text());
            assertFalse(sitting.text().contains("выбыл 11.01.2027"), sitting.text());
            sitting.chord(KeyCode.D, KeyCode.CONTROL);
            typed(sitting, "20.1.2027", "5").press(KeyCode.ENTER);
            sitting.chord(KeyCode.U, KeyCode.CONTROL);
            typed(sitting, "10.1.2027", "order 7").press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("; государственный служащий"), sitting.text());
            sitting.chord(KeyCode.H, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("отменено: прекращение членства"), sitting.text());
            assertTrue(sitting.text().contains("Причина: decision says the 20th"), sitting.text());
        }
        Member changed = recorded().get(12);
        assertEquals(
                "Saule Corrected", Objects.requireNonNull(changed.particulars()).name());
        assertEquals(Post.SECRETARY, changed.postOn(DAY).orElseThrow());
        assertTrue(changed.isReleasedOn(DAY));
        assertEquals(DAY.plusDays(10), changed.until());
        assertTrue(changed.isPublicServantOn(DAY));
        assertFalse(changed.isPublicServantOn(DAY.minusDays(1)));
    }

    @Test
    void aFileIsTakenWholeOrItsWrongRowsAreNamed() throws IOException {
        Path list = folder.resolve("list.csv");
        String header = "name,iin,post,proposed_by,public_servant,since,decision\n";
        Files.writeString(list, header + "A B," + Rolls.iin(1) + ",king,Party,yes,01.12.2026,1\n");
        try (Sitting sitting = Rolls.sit(folder, Night.workspace(folder), Language.EN, "registrar")) {
            sitting.chord(KeyCode.I, KeyCode.CONTROL).answer(list).press(KeyCode.ENTER);
            assertTrue(sitting.get("refusal", Label.class).getText().contains("Row 2, column post"), sitting.text());
            Files.writeString(list, header + "A B," + Rolls.iin(1) + ",chair,Party,yes,01.12.2026,1\n");
            sitting.answer(list).press(KeyCode.ENTER);
            assertTrue(sitting.text().contains("Members recorded: 1"), sitting.text());
            assertTrue(sitting.text().contains("A B"), sitting.text());
        }
        assertEquals(1, recorded().size());
    }

    @Test
    void namesLeaveTheWorkspaceWithAReason() throws IOException {
        Path file = Rolls.workspace(folder);
        Path out = Files.createDirectory(folder.resolve("out"));
        try (Sitting sitting = Rolls.sit(folder, file, Language.EN, "chair")) {
            sitting.press(KeyCode.DIGIT2).chord(KeyCode.S, KeyCode.CONTROL).chord(KeyCode.ENTER, KeyCode.CONTROL);
            assertTrue(below(sitting, Field.REASON).startsWith("The reason is missing"), sitting.text());
            typed(sitting, "asked for by the rayon")
                    .press(KeyCode.UP)
                    .answer(out)
                    .press(KeyCode.ENTER, KeyCode.ENTER);
            assertTrue(sitting.text().contains("Written: "), sitting.text());
            Path pdf = folder.resolve("composition.pdf");
            sitting.answer(pdf).chord(KeyCode.P, KeyCode.CONTROL);
            assertTrue(sitting.text().contains("The composition is saved"), sitting.text());
            assertTrue(Files.exists(pdf));
        }
        try (Stream<Path> written = Files.list(out)) {
            String table = Files.readString(written.findFirst().orElseThrow());
            assertEquals(7, table.lines().count(), "those of 0101 and the headings");
            assertTrue(table.contains(Rolls.iin(11)), table);
        }
    }

    @Test
    void whoSeesRegistersRecordsNothing() {
        try (Sitting sitting = Rolls.sit(folder, Rolls.workspace(folder), Language.EN, "chair")) {
            assertFalse(sitting.find("act-ADD").isPresent());
            sitting.chord(KeyCode.N, KeyCode.CONTROL);
            assertFalse(sitting.find("member-record").isPresent());
        }
    }
}
