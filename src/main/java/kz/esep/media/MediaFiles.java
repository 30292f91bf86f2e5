package kz.esep.media;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import kz.esep.table.Cells;
import kz.esep.table.Tabled;
import kz.esep.text.Faults;
import kz.esep.text.Message;
import kz.esep.text.PlainName;
import kz.esep.text.Refused;

/**
 * What is recorded of the media as CSV files or XLSX workbooks. Outlets and halls are written by their number or their name,
 * contestants as {@code contest/option} or the option alone where one contest has it. Every method throws {@link Refused} when
 * anything in a file cannot be read; the message names the first faults by row and column.
 *
 * @param outlets those that stand
 * @param halls those that stand
 */
public record MediaFiles(List<Kept<Outlet>> outlets, List<Kept<Hall>> halls, Contestants contestants) {
    private static final String NAME = "name";
    private static final String OUTLET = "outlet";
    private static final String HALL = "hall";
    private static final String CONTESTANT = "contestant";
    private static final Pattern TENGE = Pattern.compile("[0-9]{1,12}([.,][0-9]{1,2})?");
    private static final Pattern TO_THE_MINUTE = Pattern.compile("([0-9-]{10}[T ])?[0-9]{2}:[0-9]{2}");
    private static final Pattern NUMBER = Pattern.compile("[1-9][0-9]{0,8}");

    /** Outlets: {@code name}, {@code kind}; {@code unit} where an online edition is measured in minutes. */
    public Tabled<List<Outlet>> outlets(byte[] content) {
        return read(content, List.of(NAME, "kind"), List.of("unit"), cells -> {
            Outlet.Kind kind = cells.word("kind", Outlet.Kind.class);
            Unit unit = cells.text("unit").isEmpty() ? kind.units().getFirst() : cells.word("unit", Unit.class);
            return new Outlet(kind, unit, cells.text(NAME));
        });
    }

    /** Prices: {@code outlet}, {@code published}, {@code source}, {@code what}, {@code tenge}. */
    public Tabled<List<Price>> prices(byte[] content) {
        return read(
                content,
                List.of(OUTLET, "published", "source", "what", "tenge"),
                List.of(),
                cells -> new Price(
                        number(outlet(cells)),
                        cells.date("published"),
                        cells.text("source"),
                        cells.text("what"),
                        tenge(cells)));
    }

    /** Requests: {@code outlet}, {@code contestant}, {@code received} as 2027-02-11T09:30, {@code wanted}. */
    public Tabled<List<Request>> requests(byte[] content) {
        return read(
                content,
                List.of(OUTLET, CONTESTANT, "received", "wanted"),
                List.of(),
                cells -> new Request(
                        number(outlet(cells)), contestant(cells), moment(cells, "received"), cells.text("wanted")));
    }

    /** Halls: {@code name}, {@code address}, {@code seats}, {@code opens} and {@code closes} as 09:00, {@code terms}. */
    public Tabled<List<Hall>> halls(byte[] content) {
        return read(
                content,
                List.of(NAME, "address", "seats", "opens", "closes", "terms"),
                List.of(),
                cells -> new Hall(
                        cells.text(NAME),
                        cells.text("address"),
                        cells.number("seats", Halls.MOST_SEATS),
                        time(cells, "opens"),
                        time(cells, "closes"),
                        cells.text("terms")));
    }

    /** Meetings: {@code hall}, {@code contestant}, {@code from} as 2027-02-11T18:00, {@code to} as 20:00. */
    public Tabled<List<Meeting>> meetings(byte[] content) {
        return read(content, List.of(HALL, CONTESTANT, "from", "to"), List.of(), cells -> {
            LocalDateTime from = moment(cells, "from");
            return new Meeting(
                    number(named(cells, HALL, halls, Hall::name)),
                    contestant(cells),
                    from,
                    from.toLocalDate().atTime(time(cells, "to")));
        });
    }

    /**
     * Coverage: {@code outlet}, {@code date}, {@code contestant}, {@code amount} in the outlet's unit (2:30 or 105), {@code paid}
     * (yes, no); {@code news} (yes, no; empty for no), {@code tone} and {@code note} may be left out.
     */
    public Tabled<List<Coverage>> coverage(byte[] content) {
        return read(
                content,
                List.of(OUTLET, "date", CONTESTANT, "amount", "paid"),
                List.of("news", "tone", "note"),
                cells -> {
                    Optional<Kept<Outlet>> outlet = outlet(cells);
                    return new Coverage(
                            number(outlet),
                            cells.date("date"),
                            contestant(cells),
                            outlet.map(known -> amount(cells, known.fact().unit()))
                                    .orElse(0L),
                            cells.yes("paid"),
                            !cells.text("news").isEmpty() && cells.yes("news"),
                            cells.text("tone").isEmpty() ? null : cells.word("tone", Tone.class),
                            cells.text("note"));
                });
    }

    private static <T> Tabled<List<T>> read(
            byte[] content, List<String> needed, List<String> optional, Function<Cells, T> reading) {
        List<Cells> all = Cells.read(content, needed, optional);
        Map<T, Long> rows = new LinkedHashMap<>();
        for (Cells cells : all) {
            int faults = cells.faults().size();
            Long first = rows.putIfAbsent(reading.apply(cells), cells.row().number());
            if (first != null && cells.faults().size() == faults) {
                cells.fault(needed.getFirst(), Message.of("media", "refused.twice", Long.toString(first)));
            }
        }
        Faults.refuse(all.getFirst().faults());
        return new Tabled<>(List.copyOf(rows.keySet()), rows);
    }

    private Optional<Kept<Outlet>> outlet(Cells cells) {
        return named(cells, OUTLET, outlets, Outlet::name);
    }

    private static long number(Optional<? extends Kept<?>> found) {
        return found.isPresent() ? found.get().number() : 0;
    }

    /** The one of that number or name; what is none is added to the faults. */
    private static <T> Optional<Kept<T>> named(
            Cells cells, String column, List<Kept<T>> known, Function<T, String> name) {
        String typed = cells.text(column);
        Optional<Kept<T>> found = known.stream()
                .filter(one -> NUMBER.matcher(typed).matches()
                        ? one.number() == Long.parseLong(typed)
                        : PlainName.of(name.apply(one.fact())).equals(PlainName.of(typed)))
                .findFirst();
        if (found.isEmpty()) {
            cells.fault(column, Message.of("media", "refused.no-" + column, typed));
        }
        return found;
    }

    private Contestant contestant(Cells cells) {
        try {
            return contestants.find(cells.text(CONTESTANT));
        } catch (Refused e) {
            cells.fault(CONTESTANT, e.reason());
            return new Contestant("", "");
        }
    }

    private static long amount(Cells cells, Unit unit) {
        OptionalLong amount = unit.read(cells.text("amount"));
        if (amount.isEmpty()) {
            cells.fault("amount", Message.of("media", "file.amount." + unit, cells.text("amount")));
        }
        return amount.orElse(0);
    }

    private static BigDecimal tenge(Cells cells) {
        String typed = cells.text("tenge").replaceAll("[\\s\\u00a0\\u202f]", "");
        if (!TENGE.matcher(typed).matches()) {
            cells.fault("tenge", Message.of("media", "refused.tenge", typed));
            return BigDecimal.ZERO;
        }
        return new BigDecimal(typed.replace(',', '.'));
    }

    private static LocalTime time(Cells cells, String column) {
        return parsed(cells, column, "file.time", LocalTime::parse, LocalTime.MIN);
    }

    private static LocalDateTime moment(Cells cells, String column) {
        return parsed(
                cells,
                column,
                "file.moment",
                typed -> LocalDateTime.parse(typed.replace(' ', 'T')),
                LocalDate.EPOCH.atStartOfDay());
    }

    private static <T> T parsed(Cells cells, String column, String fault, Function<String, T> parse, T harmless) {
        String typed = cells.text(column);
        try {
            if (TO_THE_MINUTE.matcher(typed).matches()) {
                return parse.apply(typed);
            }
        } catch (DateTimeParseException e) {
            // said below, as of any other text that is no time
        }
        cells.fault(column, Message.of("media", fault, typed));
        return harmless;
    }
}
