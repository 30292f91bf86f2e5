package kz.esep.election;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.text.Json;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** Reads one package folder. */
final class FolderReader {
    private static final long LARGEST_JSON = 16L << 20;

    private final Path folder;
    private final Problems problems = new Problems();
    private final FolderPlaces places = new FolderPlaces();

    FolderReader(Path folder) {
        this.folder = folder;
    }

    PackageFolder.Outcome read(String caCertificate) throws IOException {
        if (!Files.isDirectory(folder)) {
            problems.structure(folder.toString(), 0, "", "none");
            return new PackageFolder.Outcome.Faulty(problems.sorted());
        }
        strangers();
        Optional<FolderFiles.Header> header = json(FolderFiles.ELECTION, FolderFiles.Header.class);
        List<Row> territories = table(FolderFiles.TERRITORIES, FolderFiles.TERRITORY_COLUMNS, "territories");
        List<Row> commissions = table(FolderFiles.COMMISSIONS, FolderFiles.COMMISSION_COLUMNS, "commissions");
        List<Row> precincts = table(FolderFiles.PRECINCTS, FolderFiles.PRECINCT_COLUMNS, "precincts");
        FolderBallots ballots = new FolderBallots(this, folder, problems, places);
        List<Form> forms = ballots.forms();
        List<Contest> contests =
                ballots.contests(forms.isEmpty() ? "" : forms.getFirst().id());
        List<Row> dates = optionalTable(FolderFiles.DATES, FolderFiles.DATE_COLUMNS, "dates");
        if (problems.structural() || header.isEmpty()) {
            return new PackageFolder.Outcome.Faulty(problems.sorted());
        }
        ElectionPackage source = new ElectionPackage(
                ElectionPackage.FORMAT,
                ElectionPackage.VERSION,
                header.get().id(),
                header.get().mode(),
                header.get().kind(),
                header.get().name(),
                header.get().votingDay(),
                header.get().ruleEdition(),
                orElse(header.get().thresholds(), Defaults.thresholds()),
                orElse(header.get().signers(), List.of("chair", "secretary")),
                territories.stream().map(FolderReader::territory).toList(),
                commissions.stream().map(FolderReader::commission).toList(),
                precincts.stream().map(FolderReader::precinct).toList(),
                forms,
                contests,
                caCertificate,
                campaign(header.get(), dates),
                header.get().paper(),
                header.get().certificates(),
                header.get().turnout(),
                header.get().blank());
        return judged(source);
    }

    private static @Nullable Campaign campaign(FolderFiles.Header header, List<Row> dates) {
        return header.called() == null && dates.isEmpty()
                ? null
                : new Campaign(
                        header.called(),
                        dates.stream()
                                .map(row -> new Campaign.SetDate(
                                        row.text("code"),
                                        row.date("date"),
                                        row.text("time").isEmpty() ? null : row.time("time")))
                                .toList());
    }

    static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private PackageFolder.Outcome judged(ElectionPackage source) {
        List<FolderProblem> notices = new ArrayList<>();
        for (Defect defect : PackageRules.defects(source)) {
            if (defect.fatal()) {
                problems.add(places.of(defect));
            } else {
                notices.add(places.of(defect));
            }
        }
        return problems.any()
                ? new PackageFolder.Outcome.Faulty(problems.sorted())
                : new PackageFolder.Outcome.Sound(source, notices);
    }

    /** A table or JSON file that nobody would read is a misspelt name more often than not. */
    private void strangers() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !name.startsWith(".") && !FolderFiles.ALL.contains(name))
                    .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".csv")
                            || name.toLowerCase(Locale.ROOT).endsWith(".json"))
                    .sorted()
                    .forEach(name -> problems.structure(name, 0, "", "stranger", String.join(", ", FolderFiles.ALL)));
        }
    }

    <T> Optional<T> json(String name, Class<T> type) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            problems.structure(name, 0, "", "missing");
            return Optional.empty();
        }
        if (Files.size(file) > LARGEST_JSON) {
            problems.structure(name, 0, "", "large", LARGEST_JSON >> 20);
            return Optional.empty();
        }
        try {
            return Optional.of(Json.read(withoutMark(Files.readAllBytes(file)), type));
        } catch (Json.BadJson e) {
            int line = e.getCause() instanceof JacksonException cause && cause.getLocation() != null
                    ? Math.max(0, cause.getLocation().getLineNr())
                    : 0;
            String place = e.getCause() instanceof JacksonException cause ? pathOf(cause) : "";
            problems.structure(name, line, place, "json", String.valueOf(e.getMessage()));
            return Optional.empty();
        }
    }

    private static String pathOf(JacksonException e) {
        StringBuilder path = new StringBuilder();
        for (JacksonException.Reference step : e.getPath()) {
            if (step.getPropertyName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append(path.isEmpty() ? "" : ".").append(step.getPropertyName());
            }
        }
        return path.toString();
    }

    private static byte[] withoutMark(byte[] content) {
        boolean marked = content.length >= 3
                && (content[0] & 0xFF) == 0xEF
                && (content[1] & 0xFF) == 0xBB
                && (content[2] & 0xFF) == 0xBF;
        return marked ? Arrays.copyOfRange(content, 3, content.length) : content;
    }

    List<Row> table(String name, List<String> columns, String list) throws IOException {
        return table(name, columns, List.of(), list);
    }

    List<Row> table(String name, List<String> columns, List<String> possible, String list) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.isRegularFile(file)) {
            problems.structure(name, 0, "", "missing");
            return List.of();
        }
        List<Row> rows = Table.read(file, columns, possible, problems).rows();
        places.putAll(list, rows);
        return rows;
    }

    private List<Row> optionalTable(String name, List<String> columns, String list) throws IOException {
        return Files.exists(folder.resolve(name)) ? table(name, columns, list) : List.of();
    }

    private static Territory territory(Row row) {
        return new Territory(
                row.text("id"), row.oneOf("kind", Territory.Kind.class), row.optional("parent"), row.wording("name"));
    }

    private static Commission commission(Row row) {
        return new Commission(
                row.text("id"),
                row.oneOf("level", Level.class),
                row.text("territory"),
                row.optional("parent"),
                row.wording("name"));
    }

    private static Precinct precinct(Row row) {
        return new Precinct(
                row.text("id"),
                row.text("commission"),
                row.text("territory"),
                row.oneOf("kind", PrecinctKind.class),
                row.text("settlement"),
                row.wording("place"),
                row.whole("listed_voters"),
                row.offset("utc_offset"),
                row.time("end_of_voting"));
    }
}
