package kz.esep.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import kz.esep.tally.Sheet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import tools.jackson.databind.JsonNode;

/** A territorial commission of the demonstration, from the paper to the signed file. */
final class Commission {
    private static final String PASSPHRASE = "each signer has their own";

    private final Script script;
    private final Centre centre;
    private final Desk desk;
    private final Path folder;
    private final String id;
    private final List<UnitPaper> papers;

    Commission(Script script, Centre centre, Path folder, String id, List<UnitPaper> papers) throws IOException {
        this.script = script;
        this.centre = centre;
        this.folder = Files.createDirectories(folder);
        this.id = id;
        this.papers = papers;
        this.desk = new Desk(script, folder.resolve(id + ".esep"), centre.packageFile(), centre.code(), id);
    }

    /** What happened at a commission. */
    record Night(int protocols, int disputes, int errors, int warnings, int corrections) {
        Night and(Night other) {
            return new Night(
                    protocols + other.protocols,
                    disputes + other.disputes,
                    errors + other.errors,
                    warnings + other.warnings,
                    corrections + other.corrections);
        }
    }

    /** The whole night. */
    Night work() throws IOException {
        desk.found();
        desk.hire("asel", "typist");
        desk.hire("bolat", "typist");
        desk.hire("chair", "chair");
        desk.hire("secretary", "secretary");
        desk.confirm("asel", "bolat", "chair", "secretary");
        centre.certified(id, "chair", "Chair of " + id, key("chair"), PASSPHRASE);
        centre.certified(id, "secretary", "Secretary of " + id, key("secretary"), PASSPHRASE);
        read("", papers, UnitPaper::paper, UnitPaper::second);
        int disputes = settle();
        Map<String, Integer> grades = decide();
        as("chair", "accept", "--all-matched");
        export();
        List<UnitPaper> wrong =
                papers.stream().filter(paper -> paper.slip() == Slip.CORRECTED).toList();
        if (!wrong.isEmpty()) {
            correct(wrong);
        }
        return new Night(
                papers.size(),
                disputes,
                grades.getOrDefault("error", 0),
                grades.getOrDefault("warning", 0),
                wrong.size());
    }

    private void read(
            String round, List<UnitPaper> what, Function<UnitPaper, Sheet> first, Function<UnitPaper, Sheet> second)
            throws IOException {
        as("asel", "enter", "--reading", "1", sheets("first" + round + ".csv", what, first, Comparator.naturalOrder()));
        as(
                "bolat",
                "enter",
                "--reading",
                "2",
                sheets("second" + round + ".csv", what, second, Comparator.reverseOrder()));
    }

    /** The one who mistyped types the disputed cells again from the paper; two people then agree. */
    private int settle() throws IOException {
        JsonNode disputed = as("asel", "list", "--state", "disputed", "--json").json();
        List<List<Object>> cells = new ArrayList<>();
        cells.add(List.of("precinct", "line", "value"));
        for (JsonNode row : disputed) {
            String precinct = row.path("key").path("precinct").asString();
            for (JsonNode code : row.path("disputed")) {
                cells.add(List.of(
                        precinct,
                        code.asString(),
                        paper(precinct).count(code.asString()).orElseThrow()));
            }
        }
        if (cells.size() > 1) {
            as("bolat", "retype", csv("retyped.csv", cells));
        }
        return disputed.size();
    }

    private Sheet paper(String precinct) {
        return papers.stream()
                .filter(paper -> paper.precinct().equals(precinct))
                .findFirst()
                .orElseThrow()
                .paper();
    }

    /** Every warning gets a reason, every error the chair's decision. */
    private Map<String, Integer> decide() throws IOException {
        Script.Said said =
                script.run(desk.as("chair"), "check", desk.workspace(), "--user", "chair", "--open", "--json");
        Map<String, Integer> grades = new HashMap<>();
        List<List<Object>> rows = new ArrayList<>();
        rows.add(List.of("precinct", "code", "decision", "act", "reason"));
        for (JsonNode found : said.json().path("findings")) {
            String grade = found.path("grade").asString();
            int number = grades.merge(grade, 1, Integer::sum);
            boolean error = grade.equals("error");
            rows.add(List.of(
                    found.path("precinct").asString(),
                    found.path("check").asString(),
                    error ? "accepted_as_it_stands" : "confirmed",
                    error ? "act " + number : "",
                    error ? "the commission counted again and drew up an act" : "compared with the paper"));
        }
        if (rows.size() > 1) {
            as("chair", "decide", csv("decisions.csv", rows));
        }
        return grades;
    }

    /** After acceptance a recount put some protocols right: a correction, both readings anew, a new revision. */
    private void correct(List<UnitPaper> wrong) throws IOException {
        Map<String, String> both = new HashMap<>(desk.as("chair"));
        both.put("ESEP_SECRETARY_PASSWORD", desk.password("secretary"));
        for (UnitPaper paper : wrong) {
            script.done(
                    both,
                    "correct",
                    desk.workspace(),
                    "--user",
                    "chair",
                    "--secretary",
                    "secretary",
                    "--precinct",
                    paper.precinct(),
                    "--act",
                    "recount 1",
                    "--reason",
                    "a bundle had been put to another list");
        }
        read("-corrected", wrong, UnitPaper::counted, UnitPaper::counted);
        decide();
        as("chair", "accept", "--all-matched");
        export();
    }

    private void export() {
        Map<String, String> secrets = new HashMap<>(desk.as("chair"));
        secrets.put("ESEP_PASSPHRASE_CHAIR", PASSPHRASE);
        secrets.put("ESEP_PASSPHRASE_SECRETARY", PASSPHRASE);
        script.done(
                secrets,
                "export",
                desk.workspace(),
                "--user",
                "chair",
                "--signer",
                "chair=" + key("chair"),
                "--signer",
                "secretary=" + key("secretary"),
                "--out",
                centre.results());
    }

    private Script.Said as(String login, String command, Object... rest) {
        List<Object> words = new ArrayList<>(List.of(command, desk.workspace(), "--user", login));
        words.addAll(List.of(rest));
        return script.done(desk.as(login), words.toArray());
    }

    private Path key(String role) {
        return folder.resolve(id + "-" + role + ".p12");
    }

    /** A reader's own file: each orders the columns in another way, as two people's files differ. */
    private Path sheets(
            String name, List<UnitPaper> what, Function<UnitPaper, Sheet> reading, Comparator<String> columns)
            throws IOException {
        SortedSet<String> codes = new TreeSet<>(columns);
        what.forEach(paper -> codes.addAll(reading.apply(paper).figures().keySet()));
        List<List<Object>> rows = new ArrayList<>();
        List<Object> heading = new ArrayList<>(List.of("precinct"));
        heading.addAll(codes);
        heading.add(Sheet.TIME);
        rows.add(heading);
        for (UnitPaper paper : what) {
            Sheet sheet = reading.apply(paper);
            List<Object> row = new ArrayList<>(List.of(paper.precinct()));
            codes.forEach(code ->
                    row.add(sheet.count(code).isPresent() ? sheet.count(code).getAsLong() : ""));
            row.add(sheet.time() == null ? "" : sheet.time());
            rows.add(row);
        }
        return csv(name, rows);
    }

    private Path csv(String name, List<List<Object>> rows) throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter csv = new CSVPrinter(text, CSVFormat.RFC4180)) {
            csv.printRecords(rows);
        }
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }
}
