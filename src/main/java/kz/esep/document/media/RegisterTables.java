package kz.esep.document.media;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Heading;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.Table;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Tone;
import kz.esep.document.Say;
import kz.esep.media.Contestants;
import kz.esep.media.Drawing;
import kz.esep.media.Hall;
import kz.esep.media.Kept;
import kz.esep.media.Lot;
import kz.esep.media.Queued;
import kz.esep.media.Request;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/** The registers behind the report: each only where something is in it. */
record RegisterTables(Contestants contestants, Recorded recorded) {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");
    private static final int NUMBER = 10;
    private static final int DAY = 22;
    private static final int MOMENT = 26;
    private static final int TENGE = 28;
    private static final int TICKET = 108;

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (!recorded.outlets().prices().isEmpty()) {
            blocks.addAll(List.of(heading("media.prices"), prices()));
        }
        if (!recorded.queue().isEmpty()) {
            blocks.addAll(List.of(heading("media.queue"), queue()));
        }
        recorded.outlets().lots().forEach(lot -> blocks.addAll(lot(lot)));
        recorded.halls().all().forEach(hall -> blocks.addAll(hall(hall)));
        return blocks;
    }

    private static Heading heading(String key) {
        return new Heading(Say.phrase(key));
    }

    private static Column column(String key, Kind kind, int width) {
        return new Column(Say.phrase(key), kind, width);
    }

    private Table prices() {
        return new Table(
                List.of(
                        column("media.outlet", Kind.LABEL, 0),
                        column("media.published", Kind.TEXT, DAY),
                        column("media.source", Kind.TEXT, 0),
                        column("media.what", Kind.TEXT, 0),
                        column("media.tenge", Kind.FIGURE, TENGE)),
                recorded.outlets().prices().stream()
                        .map(one -> List.of(
                                Cell.of(recorded.outlet(one.fact().outlet())),
                                Cell.of(Say.day(one.fact().published())),
                                Cell.of(one.fact().source()),
                                Cell.of(one.fact().what()),
                                Cell.of(Say.number(one.fact().tenge()))))
                        .toList(),
                true);
    }

    private Table queue() {
        return new Table(
                List.of(
                        column("media.outlet", Kind.LABEL, 0),
                        column("media.place", Kind.FIGURE, NUMBER),
                        column("media.contestant", Kind.TEXT, 0),
                        column("media.received", Kind.TEXT, MOMENT),
                        column("media.wanted", Kind.TEXT, 0)),
                recorded.queue().stream().map(this::row).toList(),
                true);
    }

    private List<Cell> row(Queued one) {
        Request request = one.request().fact();
        return List.of(
                Cell.of(recorded.outlet(request.outlet())),
                Cell.of(Integer.toString(one.place())),
                Cell.of(contestants.name(request.contestant())),
                new Cell(
                        Wording.same(Say.minute(request.received())),
                        List.of(one.order().said())),
                Cell.of(request.wanted()));
    }

    private List<Block> lot(Kept<Lot> kept) {
        Lot lot = kept.fact();
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(Say.phrase("media.outlet"), Wording.same(recorded.outlet(lot.outlet()))),
                new Fact(Say.phrase("media.lot.title"), Wording.same(lot.title())),
                new Fact(Say.phrase("media.lot.source"), Wording.same(lot.source()))));
        String seed = lot.seed();
        if (seed != null) {
            facts.add(new Fact(Say.phrase("media.lot.seed"), Wording.same(seed)));
        }
        Phrase name = Say.phrase("media.lot", Long.toString(kept.number()));
        return List.of(
                new Heading(name),
                new Block.Facts(facts),
                seed == null ? entrants(lot) : tickets(lot),
                new Text(Say.phrase("media.lot.recipe"), Tone.SMALL));
    }

    private static Table entrants(Lot lot) {
        return new Table(
                List.of(column("media.lot.line", Kind.TEXT, 0)),
                lot.lines().stream().map(line -> List.of(Cell.of(line))).toList(),
                true);
    }

    private static Table tickets(Lot lot) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Drawing.Ticket ticket : lot.tickets()) {
            rows.add(List.of(
                    Cell.of(Integer.toString(rows.size() + 1)),
                    Cell.of(ticket.line()),
                    Cell.of(ticket.digest().hex())));
        }
        return new Table(
                List.of(
                        column("media.place", Kind.FIGURE, NUMBER),
                        column("media.lot.line", Kind.TEXT, 0),
                        column("media.lot.ticket", Kind.TEXT, TICKET)),
                rows,
                true);
    }

    private List<Block> hall(Kept<Hall> kept) {
        Hall hall = kept.fact();
        return List.of(
                new Heading(Say.phrase("media.hall", hall.name(), hall.address())),
                new Block.Facts(List.of(
                        new Fact(Say.phrase("media.seats"), Wording.same(Say.figure(hall.seats()))),
                        new Fact(Say.phrase("media.open"), Wording.same(span(hall.opens(), hall.closes()))),
                        new Fact(Say.phrase("media.terms"), Wording.same(hall.terms())))),
                new Table(
                        List.of(
                                column("media.contestant", Kind.LABEL, 0),
                                column("media.published", Kind.TEXT, DAY),
                                column("media.time", Kind.TEXT, MOMENT)),
                        recorded.halls().meetings().stream()
                                .filter(one -> one.fact().hall() == kept.number())
                                .map(one -> List.of(
                                        Cell.of(contestants.name(one.fact().contestant())),
                                        Cell.of(Say.day(one.fact().from().toLocalDate())),
                                        Cell.of(span(
                                                one.fact().from().toLocalTime(),
                                                one.fact().to().toLocalTime()))))
                                .toList()));
    }

    private static String span(LocalTime from, LocalTime to) {
        return TIME.format(from) + "\u2013" + TIME.format(to);
    }
}
