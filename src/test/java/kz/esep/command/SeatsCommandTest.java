package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.ResourceBundle;
import kz.esep.text.Language;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

class SeatsCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();
    private String votes = "";

    @BeforeEach
    void writeTheVotes() throws IOException {
        Path file = folder.resolve("votes.csv");
        Files.writeString(file, "party,votes\nA,880000\nB,60000\nC,40000\nD,20000\n");
        votes = file.toString();
    }

    @Test
    void guaranteesASecondListUnlessToldOtherwise() {
        assertEquals(Exit.DONE, run("seats", votes, "--seats", "98", "--threshold", "7", "--json"));
        assertTrue(out.toString().contains("\"quota\" : \"470000/49\""), out.toString());
        assertTrue(out.toString().contains("\"seats\" : 94"));
    }

    @Test
    void gives98SeatsToOneListWithoutTheGuarantee() {
        assertEquals(Exit.DONE, run("seats", votes, "--seats", "98", "--threshold", "7", "--no-second-list", "--json"));
        assertTrue(out.toString().contains("\"seats\" : 98"));
    }

    @Test
    void takesTheLocalMinimumAndAnotherFactor() {
        String[] local = {"seats", votes, "--seats", "98", "--threshold", "7", "--second-list-factor", "0.1"};
        assertEquals(Exit.DONE, run(local));
        assertTrue(out.toString().contains("96"), out.toString());
    }

    @Test
    void explainsTheAllocationInWords() {
        assertEquals(Exit.DONE, run("seats", votes, "--seats", "98", "--threshold", "7"));
        assertTrue(out.toString().contains("Step by step"), out.toString());
        assertTrue(out.toString().contains("  1. "), out.toString());
    }

    @Test
    void refusesWrongUsage() {
        assertEquals(Exit.WRONG_USAGE, run("seats", votes, "--seats", "98"));
        assertEquals(Exit.WRONG_USAGE, run("seats", votes, "--seats", "0", "--threshold", "7"));
        assertEquals(Exit.WRONG_USAGE, run("seats", votes, "--seats", "98", "--threshold", "101"));
        assertEquals(Exit.WRONG_USAGE, run("seats", votes, "--seats", "98", "--threshold", "7%"));
        assertEquals(Exit.WRONG_USAGE, run("seats", votes, "--seats", "98", "--threshold", "1e-999999999"));
        assertEquals(
                Exit.WRONG_USAGE,
                run("seats", votes, "--seats", "98", "--threshold", "7", "--second-list-factor", "1e-999999999"));
        assertEquals(
                Exit.WRONG_USAGE,
                run(
                        "seats",
                        votes,
                        "--seats",
                        "9",
                        "--threshold",
                        "7",
                        "--no-second-list",
                        "--second-list-minimum",
                        "1"));
        assertEquals("", out.toString());
    }

    private int run(String... arguments) {
        Surroundings around = new Surroundings(
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                Map.of(),
                new PrintWriter(out, true),
                new PrintWriter(err, true),
                null,
                false);
        CommandLine line = new CommandLine(CommandSpec.create().name("esep")).addSubcommand(new SeatsCommand(around));
        line.setResourceBundle(ResourceBundle.getBundle("kz.esep.command.help", Language.EN.locale()));
        line.setErr(around.err());
        int status = line.execute(arguments);
        around.out().flush();
        return status;
    }
}
