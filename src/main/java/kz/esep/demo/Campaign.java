package kz.esep.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import kz.esep.election.ContestForm;
import tools.jackson.databind.JsonNode;

/** One published election, done again from the paper of made-up units to the seats. */
final class Campaign {
    private final Script script;
    private final Path folder;
    private final Published published;
    private final Centre centre;

    Campaign(Clock clock, Path folder, Published published) {
        this.script = new Script(clock);
        this.folder = folder;
        this.published = published;
        this.centre = new Centre(script, folder, published);
    }

    Published published() {
        return published;
    }

    Centre centre() {
        return centre;
    }

    /** The commissions' night: everything up to the signed files. */
    Commission.Night commissions(long seed) throws IOException {
        Breakdown breakdown = centre.prepare(seed);
        Map<String, List<UnitPaper>> papers = new LinkedHashMap<>();
        breakdown
                .source()
                .precincts()
                .forEach(precinct -> papers.computeIfAbsent(precinct.commission(), none -> new ArrayList<>())
                        .add(breakdown.paper(precinct.id())));
        Commission.Night night = new Commission.Night(0, 0, 0, 0, 0);
        for (Map.Entry<String, List<UnitPaper>> commission : papers.entrySet()) {
            night = night.and(new Commission(
                            script,
                            centre,
                            folder.resolve("commissions").resolve(commission.getKey()),
                            commission.getKey(),
                            commission.getValue())
                    .work());
        }
        return night;
    }

    /** Puts a forged file and a genuine one of another election among the results. */
    void plant(Campaign other) throws IOException {
        Path forged = centre.results().resolve("forged");
        Forger.forge(first(centre.results()), forged.resolve("result_forged.asice"));
        Path replayed = centre.results().resolve("replayed");
        Files.createDirectories(replayed);
        Path foreign = first(other.centre.results());
        Files.copy(foreign, replayed.resolve(foreign.getFileName()), StandardCopyOption.REPLACE_EXISTING);
    }

    private static Path first(Path results) throws IOException {
        try (Stream<Path> files = Files.list(results)) {
            return files.filter(Files::isRegularFile).sorted().findFirst().orElseThrow();
        }
    }

    /**
     * What the centre counted.
     *
     * @param refused name and reason code of every refused file
     * @param changed how much a second intake of the same folder changed: nothing, if all is well
     * @param votes counted by line code
     * @param seats by list, absent where the law is silent
     */
    record Counted(
            int files,
            Map<String, String> refused,
            long changed,
            Map<String, Long> votes,
            Map<String, Long> seats,
            boolean complete) {}

    /** The centre's night: intake twice, totals, seats, publication. */
    Counted count() throws IOException {
        String password = centre.openStore();
        JsonNode report = centre.collect(password).json();
        JsonNode again = centre.collect(password).json();
        centre.publish();
        Map<String, String> refused = new LinkedHashMap<>();
        int files = 0;
        for (JsonNode file : report.path("files")) {
            files++;
            if (file.path("result").asString().equals("refused")) {
                refused.put(
                        folder.relativize(Path.of(file.path("name").asString())).toString(),
                        file.path("code").asString() + ": "
                                + file.path("said").path(0).asString());
            }
        }
        JsonNode contest = report.path("contests").path(0);
        long changed = again.path("contests").equals(report.path("contests")) ? 0 : 1;
        for (JsonNode file : again.path("files")) {
            changed += file.path("result").asString().equals("accepted") ? 1 : 0;
        }
        return new Counted(
                files,
                refused,
                changed,
                longs(contest.path("totals")),
                longs(contest.path("seats")),
                report.path("complete").asBoolean());
    }

    private static Map<String, Long> longs(JsonNode node) {
        Map<String, Long> values = new LinkedHashMap<>();
        node.properties().stream()
                .filter(property -> property.getValue().isNumber())
                .forEach(property ->
                        values.put(property.getKey(), property.getValue().asLong()));
        return values;
    }

    /** Whether every counted figure is the published one and every seat the official one. */
    boolean equalsThePublished(Counted counted) {
        boolean lists = published.lists().stream()
                .allMatch(list ->
                        counted.votes().getOrDefault(ContestForm.VOTES_PREFIX + list.id(), -1L) == list.votes()
                                && counted.seats().getOrDefault(list.id(), -1L) == list.officialSeats());
        Long against = published.againstAll();
        return lists
                && (against == null
                        || counted.votes()
                                .getOrDefault(ContestForm.AGAINST_ALL, -1L)
                                .equals(against));
    }
}
