package kz.esep.media;

import static java.util.Objects.requireNonNull;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.Projector;
import org.jspecify.annotations.Nullable;

/** Writes the registers from the journal. */
public final class MediaProjector implements Projector {
    @Override
    public String feature() {
        return "media";
    }

    @Override
    public List<EntryType<?>> types() {
        return List.of(
                MediaActs.OUTLET,
                MediaActs.OUTLET_CORRECTED,
                MediaActs.PRICE,
                MediaActs.REQUEST,
                MediaActs.LOT,
                MediaActs.LOT_DRAWN,
                MediaActs.HALL,
                MediaActs.MEETING,
                MediaActs.MONITORED,
                MediaActs.COVERAGE_CORRECTED,
                MediaActs.WITHDRAWN);
    }

    @Override
    public String schema() {
        return MediaStore.SCHEMA;
    }

    @Override
    public List<String> tables() {
        return List.of(MediaStore.TABLE);
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        Step step = new Step(connection, entry);
        switch (entry.type()) {
            case "media.outlet-registered" -> {
                MediaActs.OutletRegistered act = entry.read(MediaActs.OUTLET);
                step.first(Register.OUTLETS, act.number(), act.outlet());
            }
            case "media.price-published" -> {
                MediaActs.PricePublished act = entry.read(MediaActs.PRICE);
                step.first(Register.PRICES, act.number(), act.price());
            }
            case "media.requested" -> {
                MediaActs.Requested act = entry.read(MediaActs.REQUEST);
                step.first(Register.REQUESTS, act.number(), act.request());
            }
            case "media.lot-called" -> {
                MediaActs.LotCalled act = entry.read(MediaActs.LOT);
                step.first(Register.LOTS, act.number(), act.lot());
            }
            case "media.hall-given" -> {
                MediaActs.HallGiven act = entry.read(MediaActs.HALL);
                step.first(Register.HALLS, act.number(), act.hall());
            }
            case "media.meeting-booked" -> {
                MediaActs.MeetingBooked act = entry.read(MediaActs.MEETING);
                step.first(Register.MEETINGS, act.number(), act.meeting());
            }
            case "media.monitored" -> monitor(step, entry.read(MediaActs.MONITORED));
            default -> change(step);
        }
    }

    private static void monitor(Step step, MediaActs.Monitored act) throws SQLException {
        long number = act.first();
        for (Coverage one : act.coverage()) {
            step.first(Register.LOG, number++, one);
        }
    }

    private static void change(Step step) throws SQLException {
        Entry entry = step.entry();
        switch (entry.type()) {
            case "media.outlet-corrected" -> {
                MediaActs.OutletCorrected act = entry.read(MediaActs.OUTLET_CORRECTED);
                step.next(Register.OUTLETS, act.number(), act.outlet(), act.reason(), false);
            }
            case "media.lot-drawn" -> {
                MediaActs.LotDrawn act = entry.read(MediaActs.LOT_DRAWN);
                Lot drawn = step.was(Register.LOTS, act.number()).fact().drawn(act.seed());
                step.next(Register.LOTS, act.number(), drawn, null, false);
            }
            case "media.coverage-corrected" -> {
                MediaActs.CoverageCorrected act = entry.read(MediaActs.COVERAGE_CORRECTED);
                step.next(Register.LOG, act.number(), act.coverage(), act.reason(), false);
            }
            case "media.withdrawn" -> {
                MediaActs.Withdrawn act = entry.read(MediaActs.WITHDRAWN);
                step.withdraw(act.thing().register(), act.number(), act.reason());
            }
            default -> throw new IllegalStateException("not an entry of the media: " + entry.type());
        }
    }

    /** One entry being applied. */
    private record Step(Connection connection, Entry entry) {
        <T> void first(Register<T> register, long number, T fact) throws SQLException {
            MediaStore.add(connection, register, new Kept<>(number, 1, fact, entry.time(), null, false));
        }

        <T> Kept<T> was(Register<T> register, long number) throws SQLException {
            return requireNonNull(MediaStore.find(connection, register, number), register.name());
        }

        <T> void next(Register<T> register, long number, T fact, @Nullable String reason, boolean withdrawn)
                throws SQLException {
            int revision = was(register, number).revision() + 1;
            MediaStore.add(connection, register, new Kept<>(number, revision, fact, entry.time(), reason, withdrawn));
        }

        <T> void withdraw(Register<T> register, long number, String reason) throws SQLException {
            next(register, number, was(register, number).fact(), reason, true);
        }
    }
}
