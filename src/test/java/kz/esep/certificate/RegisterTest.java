package kz.esep.certificate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RegisterTest {
    private static final int LINES = 50_000;
    private static final Register REGISTER = register();

    @TempDir
    Path folder;

    private static Register register() {
        List<Issue> lines = new ArrayList<>();
        for (int i = 1; i <= LINES; i++) {
            Voter voter = new Voter(
                    "Nurlanova-Omarova " + (i % 7 == 0 ? "\u04d8\u0441\u0435\u043b" : "Bolat") + " "
                            + Integer.toString(i, 36),
                    String.format("%012d", 800_000_000_000L + i),
                    "ID " + i,
                    "",
                    null);
            lines.add(new Issue(
                    i,
                    new Serials("t", i, i),
                    "0001",
                    i,
                    LocalDate.EPOCH,
                    "0002",
                    voter,
                    State.ISSUED,
                    "",
                    "registrar",
                    Instant.EPOCH));
        }
        return new Register(lines);
    }

    private static List<Long> found(String typed) {
        return REGISTER.find(typed).stream().map(Issue::line).toList();
    }

    @Test
    void findsByBeginningsOfNamesInAnyOrderWhateverTheirCase() {
        assertEquals(LINES / 7, found("\u04d9\u0441\u0435\u043b nurlan").size());
        assertEquals(LINES / 7, found("  OMAROVA \u04d8\u0421\u0415 ").size());
        assertEquals(List.of(), found("lanova"));
        assertEquals(LINES, found(" ").size());
    }

    @Test
    void findsByTheIinAndByTheNumberWithOrWithoutItsZeros() {
        assertEquals(List.of(4_321L), found("800000004321"));
        assertTrue(found("4321").contains(4_321L));
        assertEquals(found("4321"), found("0004321"));
        assertEquals(List.of(LINES + 0L), found("00050000"));
    }

    @Test
    void growsByWhatCameSinceAndByWhatEnded() {
        try (Town town = new Town(folder).supplied()) {
            town.issues().issue(Town.REGISTRAR, Town.application("800115300012"));
            Register one = town.issues().register(Town.REGISTRAR, Register.UNREAD);
            assertEquals(1, one.lines().size());
            assertSame(one, town.issues().register(Town.REGISTRAR, one));
            town.issues().issue(Town.REGISTRAR, Town.application("800115500015"));
            town.issues().spoil(Town.REGISTRAR, new Serials(Town.NATIONAL, 1, 1), "misspelt");
            Register grown = town.issues().register(Town.REGISTRAR, one);
            Register whole = town.issues().register(Town.REGISTRAR, grown);
            assertEquals(town.issues().register(Town.REGISTRAR).lines(), whole.lines());
            assertEquals(State.SPOILED, whole.lines().getFirst().state());
            assertEquals(2, whole.find("\u043d\u04b1\u0440\u043b").size());
        }
    }
}
