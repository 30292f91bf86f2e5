package kz.esep.real;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** One region's commission with its real precincts. */
final class RealCommission {
    private static final Map<String, String> PEOPLE =
            Map.of("first", "typist", "second", "typist", "chair", "chair", "secretary", "secretary");

    private final RealPrecincts run;
    private final String region;
    private final List<Rows.Row> rows;
    private final Commands commands;
    private final RealWorkspace workspace;

    RealCommission(RealPrecincts run, String region, List<Rows.Row> rows) {
        this.run = run;
        this.region = region;
        this.rows = rows;
        this.commands = run.commands();
        this.workspace = new RealWorkspace(run, commands, region, region);
    }

    void work() throws Exception {
        run.timed("init, people, keys", () -> {
            workspace.found(PEOPLE);
            run.certify(commands, region, "chair");
            run.certify(commands, region, "secretary");
        });
        run.timed("enter", () -> {
            done("first", "enter", "--reading", "1", sheets("1", rows));
            done("second", "enter", "--reading", "2", sheets("2", rows.reversed()));
        });
        run.timed("check and decide", this::decide);
        run.timed("accept", () -> done("chair", "accept", "--all-matched"));
        run.timed(
                "export",
                () -> done(
                        "chair",
                        "export",
                        "--signer",
                        "chair=" + run.at(region + "-chair.p12"),
                        "--signer",
                        "secretary=" + run.at(region + "-secretary.p12"),
                        "--out",
                        run.at("results")));
    }

    private void decide() throws Exception {
        Commands.Said said =
                workspace.as("chair").run("check", workspace.path(), "--user", "chair", "--open", "--json");
        StringBuilder decisions = new StringBuilder("precinct,code,about,decision,act,reason\n");
        JsonNode found = RealPrecincts.json(said.out()).path("findings");
        for (JsonNode finding : found) {
            run.found(finding.path("check").asString());
            boolean error = finding.path("grade").asString().equals("error");
            decisions
                    .append(finding.path("precinct").asString())
                    .append(',')
                    .append(finding.path("check").asString())
                    .append(',')
                    .append(finding.path("about").asString())
                    .append(error ? ",accepted_as_it_stands,act 1," : ",confirmed,,")
                    .append("compared with the published protocol\n");
        }
        if (!found.isEmpty()) {
            done(
                    "chair",
                    "decide",
                    Files.writeString(file("decisions"), decisions).toString());
        }
    }

    private void done(String login, String command, String... rest) {
        List<String> words = new ArrayList<>(List.of(command, workspace.path(), "--user", login));
        words.addAll(List.of(rest));
        workspace.as(login).done(words.toArray(String[]::new));
    }

    private String sheets(String reading, List<Rows.Row> order) throws IOException {
        StringBuilder text = new StringBuilder("precinct,").append(String.join(",", Rows.LINES));
        for (Rows.Row row : order) {
            text.append('\n').append(row.id());
            for (long figure : row.figures()) {
                text.append(',').append(figure);
            }
        }
        return Files.writeString(file("reading" + reading), text.append('\n')).toString();
    }

    private Path file(String name) {
        return run.folder().resolve(region + "-" + name + ".csv");
    }
}
