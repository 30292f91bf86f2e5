package kz.esep.desktop.media;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.LocalTime;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Texts;
import kz.esep.desktop.shell.ActForm;
import kz.esep.media.Contestant;
import kz.esep.media.Coverage;
import kz.esep.media.Hall;
import kz.esep.media.Kept;
import kz.esep.media.Meeting;
import kz.esep.media.Outlet;
import kz.esep.media.Price;
import kz.esep.media.Request;
import kz.esep.media.Tone;
import kz.esep.media.Unit;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What is typed and chosen, until it was recorded or another act is begun. An act that needs an outlet, a hall or a contestant
 * begins with one of them.
 */
final class MediaForm implements ActForm<Field> {
    final ObjectProperty<Kept<Outlet>> outlet = new SimpleObjectProperty<>();
    final ObjectProperty<Kept<Hall>> hall = new SimpleObjectProperty<>();
    final ObjectProperty<Contestant> contestant = new SimpleObjectProperty<>();
    final ObjectProperty<Measured> measured = new SimpleObjectProperty<>(Measured.NEWSPAPER);
    final ObjectProperty<Tick> paid = new SimpleObjectProperty<>(Tick.NO);
    final ObjectProperty<Tick> news = new SimpleObjectProperty<>(Tick.NO);
    final ObjectProperty<Toned> tone = new SimpleObjectProperty<>(Toned.NOT_RECORDED);
    private final Texts<Field> texts = new Texts<>(Field.class);

    /** A kind of outlet with what it is measured in. */
    enum Measured {
        NEWSPAPER(Outlet.Kind.NEWSPAPER, Unit.SQUARE_CENTIMETRES),
        TELEVISION(Outlet.Kind.TELEVISION, Unit.MINUTES),
        RADIO(Outlet.Kind.RADIO, Unit.MINUTES),
        ONLINE_SPACE(Outlet.Kind.ONLINE, Unit.SQUARE_CENTIMETRES),
        ONLINE_TIME(Outlet.Kind.ONLINE, Unit.MINUTES);

        private final Outlet.Kind kind;
        private final Unit unit;

        Measured(Outlet.Kind kind, Unit unit) {
            this.kind = kind;
            this.unit = unit;
        }

        static Measured of(Outlet outlet) {
            for (Measured one : values()) {
                if (one.kind == outlet.kind() && one.unit == outlet.unit()) {
                    return one;
                }
            }
            return NEWSPAPER;
        }

        Message said() {
            return MediaModel.message("measured", kind.said(), unit.said());
        }
    }

    /** Yes or no. */
    enum Tick {
        NO,
        YES;

        static Tick of(boolean is) {
            return is ? YES : NO;
        }
    }

    /** A tone, where one is recorded. */
    enum Toned {
        NOT_RECORDED(null),
        POSITIVE(Tone.POSITIVE),
        NEUTRAL(Tone.NEUTRAL),
        NEGATIVE(Tone.NEGATIVE);

        private final @Nullable Tone tone;

        Toned(@Nullable Tone tone) {
            this.tone = tone;
        }

        static Toned of(@Nullable Tone tone) {
            return tone == null ? NOT_RECORDED : valueOf(tone.name());
        }

        Message said() {
            return tone == null ? MediaModel.message("tone.none") : tone.said();
        }
    }

    StringProperty text(Field field) {
        return texts.of(field);
    }

    @Override
    public String typed(Field field) {
        return text(field).get().strip();
    }

    @Override
    public void forget() {
        texts.forget();
        paid.set(Tick.NO);
        news.set(Tick.NO);
        tone.set(Toned.NOT_RECORDED);
    }

    private LocalTime time(Field field) {
        return Days.time(typed(field)).orElseThrow();
    }

    private LocalDateTime at(Field time) {
        return Days.day(typed(Field.DAY)).orElseThrow().atTime(time(time));
    }

    Outlet newOutlet() {
        Measured how = measured.get();
        return new Outlet(how.kind, how.unit, typed(Field.NAME));
    }

    Price price() {
        return new Price(
                outlet.get().number(),
                Days.day(typed(Field.DAY)).orElseThrow(),
                typed(Field.SOURCE),
                typed(Field.WHAT),
                new BigDecimal(Field.plain(typed(Field.TENGE))));
    }

    Request request() {
        return new Request(outlet.get().number(), contestant.get(), at(Field.TIME), typed(Field.WANTED));
    }

    Hall newHall() {
        return new Hall(
                typed(Field.NAME),
                typed(Field.ADDRESS),
                Long.parseLong(Field.plain(typed(Field.SEATS))),
                time(Field.OPENS),
                time(Field.CLOSES),
                typed(Field.TERMS));
    }

    Meeting meeting() {
        return new Meeting(hall.get().number(), contestant.get(), at(Field.TIME), at(Field.UNTIL));
    }

    /**
     * What was monitored.
     *
     * @throws Refused when the amount cannot be read in the outlet's unit
     */
    Coverage coverage() {
        Unit unit = outlet.get().fact().unit();
        String amount = typed(Field.AMOUNT);
        return new Coverage(
                outlet.get().number(),
                Days.day(typed(Field.DAY)).orElseThrow(),
                contestant.get(),
                unit.read(amount).orElseThrow(() -> new Refused("media", "file.amount." + unit, amount)),
                paid.get() == Tick.YES,
                news.get() == Tick.YES,
                tone.get().tone,
                typed(Field.NOTE));
    }

    /** Shows what is recorded, to be corrected. */
    void show(Coverage one, Kept<Outlet> of) {
        outlet.set(of);
        contestant.set(one.contestant());
        text(Field.DAY).set(Days.said(one.day()));
        text(Field.AMOUNT).set(of.fact().unit().written(one.amount()));
        text(Field.NOTE).set(one.note());
        paid.set(Tick.of(one.paid()));
        news.set(Tick.of(one.news()));
        tone.set(Toned.of(one.tone()));
    }
}
