package kz.esep.desktop.media;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import kz.esep.desktop.form.Days;
import kz.esep.media.Contestants;
import kz.esep.media.Coverage;
import kz.esep.media.Hall;
import kz.esep.media.Kept;
import kz.esep.media.Meeting;
import kz.esep.media.Outlet;
import kz.esep.media.Price;
import kz.esep.media.Queued;
import kz.esep.media.Request;
import kz.esep.media.Thing;
import kz.esep.media.Tone;
import kz.esep.media.Unit;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/** Says what the registers have, a line each. */
record Lines(Known known, Contestants contestants) {

    List<Line> of(Section section) {
        return switch (section) {
            case OUTLETS ->
                known.outlets().stream().flatMap(one -> outlet(one).stream()).toList();
            case MEETINGS ->
                known.halls().stream().flatMap(one -> hall(one).stream()).toList();
            case LOG -> known.log().reversed().stream().map(this::coverage).toList();
        };
    }

    private static Message said(String key, Object... arguments) {
        return MediaModel.message("line." + key, arguments);
    }

    private static String plain(long number) {
        return Long.toString(number);
    }

    private List<Line> outlet(Kept<Outlet> one) {
        Outlet outlet = one.fact();
        List<Line> lines = new ArrayList<>(List.of(new Line(
                null,
                one.number(),
                one.number(),
                said("outlet", plain(one.number()), outlet.name()),
                said("outlet.more", outlet.kind().said(), outlet.unit().said()))));
        known.prices().stream()
                .filter(price -> price.fact().outlet() == one.number())
                .map(Lines::price)
                .forEach(lines::add);
        known.requests().queue().stream()
                .filter(queued -> queued.request().fact().outlet() == one.number())
                .map(this::queued)
                .forEach(lines::add);
        return lines;
    }

    private static Line price(Kept<Price> one) {
        Price price = one.fact();
        return new Line(
                Thing.PRICE,
                one.number(),
                price.outlet(),
                said("price", price.what(), price.tenge()),
                said("price.more", Days.said(price.published()), price.source()));
    }

    private Line queued(Queued one) {
        Request request = one.request().fact();
        return new Line(
                Thing.REQUEST,
                one.request().number(),
                request.outlet(),
                said("request", one.place(), contestants.name(request.contestant()), request.wanted()),
                said(
                        "request.more",
                        Days.said(request.received().toLocalDate()),
                        request.received().toLocalTime().toString(),
                        one.order().said()));
    }

    private List<Line> hall(Kept<Hall> one) {
        Hall hall = one.fact();
        List<Line> lines = new ArrayList<>(List.of(new Line(
                Thing.HALL,
                one.number(),
                one.number(),
                said("hall", plain(one.number()), hall.name(), hall.address()),
                said(
                        "hall.more",
                        hall.seats(),
                        hall.opens().toString(),
                        hall.closes().toString(),
                        hall.terms()))));
        known.meetings().stream()
                .filter(meeting -> meeting.fact().hall() == one.number())
                .map(this::meeting)
                .forEach(lines::add);
        return lines;
    }

    private Line meeting(Kept<Meeting> one) {
        Meeting meeting = one.fact();
        return new Line(
                Thing.MEETING,
                one.number(),
                meeting.hall(),
                said(
                        "meeting",
                        Days.said(meeting.from().toLocalDate()),
                        meeting.from().toLocalTime().toString(),
                        meeting.to().toLocalTime().toString(),
                        contestants.name(meeting.contestant())),
                null);
    }

    private Line coverage(Kept<Coverage> one) {
        Coverage coverage = one.fact();
        Outlet outlet = known.outlet(coverage.outlet()).orElseThrow();
        return new Line(
                Thing.COVERAGE,
                one.number(),
                coverage.outlet(),
                said(
                        "coverage",
                        plain(one.number()),
                        Days.said(coverage.day()),
                        outlet.name(),
                        contestants.name(coverage.contestant()),
                        amount(outlet.unit(), coverage.amount())),
                said(one.revision() > 1 ? "coverage.revised" : "coverage.more", remarks(coverage), one.revision()));
    }

    private static Wording remarks(Coverage coverage) {
        List<Phrase> remarks = new ArrayList<>(List.of(MediaModel.message(coverage.paid() ? "paid" : "free")));
        if (coverage.news()) {
            remarks.add(MediaModel.message("news"));
        }
        Tone tone = coverage.tone();
        if (tone != null) {
            remarks.add(tone.said());
        }
        if (!coverage.note().isEmpty()) {
            remarks.add(Wording.same(coverage.note()));
        }
        return new Wording(joined(remarks, Language.KK), joined(remarks, Language.RU), joined(remarks, Language.EN));
    }

    private static String joined(List<Phrase> phrases, Language language) {
        return phrases.stream().map(one -> one.in(language)).collect(Collectors.joining(", "));
    }

    private static Message amount(Unit unit, long amount) {
        return Message.of("media", "amount." + unit, unit.written(amount));
    }
}
