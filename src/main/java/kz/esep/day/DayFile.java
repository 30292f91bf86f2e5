package kz.esep.day;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.esep.day.Opening.Boxes;
import kz.esep.day.Opening.Present;
import kz.esep.table.CsvTable;
import kz.esep.table.Tabled;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/**
 * What precincts tell as a CSV file. Times are local, as 12:00; counts are whole numbers. Every method throws
 * {@link Refused} when anything is wrong with the file, naming the first faults by row and column.
 */
public final class DayFile {
    private static final String PRECINCT = "precinct";
    private static final String LISTED = "listed";
    private static final Pattern COUNT = Pattern.compile("[0-9]{1,9}");

    private final CsvTable table;
    private final List<Message> faults = new ArrayList<>();

    private DayFile(byte[] content) {
        table = CsvTable.read(content);
    }

    /** Turnout: {@code precinct}, {@code time}, {@code voted}; {@code listed} may be left out or empty for no change. */
    public static Tabled<List<TurnoutFigure>> turnout(byte[] content) {
        DayFile file = new DayFile(content);
        List.of(PRECINCT, "time", "voted").forEach(file.table::needed);
        Map<TurnoutFigure.At, Long> places = new HashMap<>();
        List<TurnoutFigure> figures = new ArrayList<>();
        for (CsvTable.Row row : file.table.rows()) {
            TurnoutFigure figure = new TurnoutFigure(
                    file.text(row, PRECINCT),
                    file.time(row, "time"),
                    file.count(row, "voted"),
                    file.text(row, LISTED).isEmpty() ? null : file.count(row, LISTED));
            if (places.put(figure.at(), row.number()) != null) {
                file.twice(row, figure.precinct());
            }
            figures.add(figure);
        }
        Faults.refuse(file.faults);
        return new Tabled<>(figures, places);
    }

    /**
     * Openings: {@code precinct}, {@code begun}, {@code sealed}, {@code stationary}, {@code mobile}, {@code listed},
     * {@code ballots}, {@code issuing}; {@code observers}, {@code foreign}, {@code international}, {@code proxies},
     * {@code media} and {@code foreign_media} are 0 where they are left out or empty.
     */
    public static Tabled<Map<String, Opening>> openings(byte[] content) {
        DayFile file = new DayFile(content);
        List.of("begun", "sealed", "stationary", "mobile", LISTED, "ballots", "issuing")
                .forEach(file.table::needed);
        return file.byPrecinct(file::opening);
    }

    /** Closings: {@code precinct} and {@code at}. */
    public static Tabled<Map<String, LocalTime>> closings(byte[] content) {
        DayFile file = new DayFile(content);
        file.table.needed("at");
        return file.byPrecinct(row -> file.time(row, "at"));
    }

    private <T> Tabled<Map<String, T>> byPrecinct(Function<CsvTable.Row, T> reading) {
        table.needed(PRECINCT);
        Map<String, T> all = new LinkedHashMap<>();
        Map<String, Long> places = new HashMap<>();
        for (CsvTable.Row row : table.rows()) {
            String precinct = text(row, PRECINCT);
            if (all.put(precinct, reading.apply(row)) != null) {
                twice(row, precinct);
            }
            places.put(precinct, row.number());
        }
        Faults.refuse(faults);
        return new Tabled<>(all, places);
    }

    private Opening opening(CsvTable.Row row) {
        return new Opening(
                time(row, "begun"),
                new Boxes((int) count(row, "stationary"), (int) count(row, "mobile"), time(row, "sealed")),
                count(row, LISTED),
                count(row, "ballots"),
                (int) count(row, "issuing"),
                new Present(
                        people(row, "observers"),
                        people(row, "foreign"),
                        people(row, "international"),
                        people(row, "proxies"),
                        people(row, "media"),
                        people(row, "foreign_media")));
    }

    private String text(CsvTable.Row row, String column) {
        return CsvTable.cell(row, table.column(column));
    }

    private int people(CsvTable.Row row, String column) {
        return text(row, column).isEmpty() ? 0 : (int) count(row, column);
    }

    private long count(CsvTable.Row row, String column) {
        String typed = text(row, column);
        if (COUNT.matcher(typed).matches()) {
            return Long.parseLong(typed);
        }
        fault(row, column, "file.count", typed);
        return 0;
    }

    private LocalTime time(CsvTable.Row row, String column) {
        String typed = text(row, column);
        try {
            return LocalTime.parse(typed.length() == 4 ? "0" + typed : typed);
        } catch (DateTimeParseException e) {
            fault(row, column, "file.time", typed);
            return LocalTime.MIDNIGHT;
        }
    }

    private void twice(CsvTable.Row row, String precinct) {
        fault(row, PRECINCT, "file.twice", precinct);
    }

    private void fault(CsvTable.Row row, String column, String key, String said) {
        faults.add(CsvTable.fault(row.number(), column, Message.of("day", key, said)));
    }
}
