package kz.esep.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
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

    private String out = "";
    private String err = "";

    private int run(Path workspace, String... more) {
        StringWriter said = new StringWriter();
        StringWriter remarks = new StringWriter();
        Surroundings around = new Surroundings(
                Nights.CLOCK,
                Map.of("ESEP_LANGUAGE", "en", "ESEP_PASSWORD", Nights.passphrase("chair")),
                new PrintWriter(said),
                new PrintWriter(remarks),
                null,
                false);
        String[] words = Stream.concat(Stream.of("questions", workspace.toString(), "--user", "chair"), Stream.of(more))
                .toArray(String[]::new);
        int status = new CommandLines(around).run(words);
        out = said.toString();
        err = remarks.toString();
        return status;
    }

    @Test
    void everyAspectOfEveryContestIsAnsweredForTheAcceptedPrecincts() throws Json.BadJson {
        Path workspace = Rehearsal.get().accepted(folder);
        assertEquals(Exit.DONE, run(workspace, "--json"), err);
        JsonNode answers = Json.tree(out.getBytes(StandardCharsets.UTF_8));
        long contests = Nights.made().protocols().stream()
                .map(paper -> paper.key().contest())
                .distinct()
                .count();
        assertEquals(contests * Aspect.values().length, answers.size());
        assertEquals("turnout", answers.at("/0/aspect").asString());
        assertEquals(Exit.DONE, run(workspace), err);
        assertTrue(out.contains("Last digits: looked at"), out);
        assertTrue(out.contains("too few to ask from"), out);
        assertTrue(out.contains("None of them proves anything"), out);
    }

    @Test
    void whereNothingIsAcceptedItSaysSo() {
        assertEquals(Exit.DONE, run(Nights.fresh(folder)), err);
        assertEquals(
                List.of("No accepted protocol yet. Questions come with them."),
                out.lines().toList());
    }

    @Test
    void anUnknownCommissionIsRefused() {
        assertEquals(Exit.REFUSED, run(Rehearsal.get().accepted(folder), "--commission", "nowhere"));
        assertEquals(
                "The election package has no commission nowhere.",
                err.lines().toList().getLast());
    }
}
