package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import kz.esep.app.Nights;
import kz.esep.desktop.Rehearsal;
import kz.esep.forensics.Aspect;
import kz.esep.text.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** {@code esep questions} as a reviewer and a script use it. */
class QuestionsCommandTest {
    @TempDir
    Path folder;

    @Test
    void everyAspectOfEveryContestIsAnsweredForTheAcceptedPrecincts() throws Json.BadJson {
        Terminal terminal = new Terminal(Rehearsal.get().accepted(folder));
        terminal.done("chair", "questions", "--json");
        JsonNode answers = terminal.json();
        long contests = Nights.made().protocols().stream()
                .map(paper -> paper.key().contest())
                .distinct()
                .count();
        assertEquals(contests * Aspect.values().length, answers.size());
        assertEquals("turnout", answers.at("/0/aspect").asString());
        terminal.done("chair", "questions");
        assertTrue(terminal.out().contains("Last digits: looked at"), terminal.out());
        assertTrue(terminal.out().contains("too few to ask from"), terminal.out());
        assertTrue(terminal.out().contains("None of them proves anything"), terminal.out());
    }

    @Test
    void whereNothingIsAcceptedItSaysSo() {
        Terminal terminal = new Terminal(Nights.fresh(folder));
        terminal.done("chair", "questions");
        assertEquals(
                List.of("No accepted protocol yet. Questions come with them."),
                terminal.out().lines().toList());
    }

    @Test
    void anUnknownCommissionIsRefused() {
        Terminal terminal = new Terminal(Rehearsal.get().accepted(folder));
        assertEquals(Exit.REFUSED, terminal.as("chair", "questions", "--commission", "nowhere"));
        assertEquals(
                "The election package has no commission nowhere.",
                terminal.err().lines().toList().getLast());
    }
}
