package kz.esep.desktop.schedule.day;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.access.Session;
import kz.esep.day.Opening;
import kz.esep.day.PrecinctDays;
import kz.esep.day.PrecinctProgress;
import kz.esep.day.TurnoutFigure;
import kz.esep.desktop.shell.Room;
import kz.esep.office.Office;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Records what is typed, or corrects what is recorded, and says what came of it beside the form. */
final class DayWork {
    private final Room room;
    private final Office office;
    private final DayModel model;
    private final DayForm form = new DayForm();
    private final ReadOnlyObjectWrapper<@Nullable Told> told = new ReadOnlyObjectWrapper<>();
    private String taken = "";

    /** What came of the latest act. */
    record Told(Message text, boolean refused) {}

    DayWork(Room room, Office office, DayModel model) {
        this.room = room;
        this.office = office;
        this.model = model;
    }

    DayForm form() {
        return form;
    }

    /** What came of the latest act; null while there is nothing to say. */
    ReadOnlyObjectProperty<@Nullable Told> told() {
        return told.getReadOnlyProperty();
    }

    void hush() {
        told.set(null);
    }

    void refuse(Message why) {
        told.set(new Told(why, true));
    }

    /** Takes over what is recorded, once for each precinct and stage: what is typed meanwhile stays. */
    void take(PrecinctProgress precinct) {
        Stage stage = model.stage();
        String wanted = precinct.precinct().id() + " " + stage.id() + " " + stage.isRecorded(precinct);
        if (!wanted.equals(taken)) {
            taken = wanted;
            form.take(stage, precinct);
        }
    }

    /**
     * Records what is typed of the precinct, or corrects what is recorded.
     *
     * @param next called when that is done
     */
    void record(PrecinctProgress precinct, Runnable next) {
        Session session = room.seat().session();
        String id = precinct.precinct().id();
        boolean correcting = model.stage().isRecorded(precinct);
        hush();
        Consumer<Session> act;
        try {
            act = prepared(id, correcting);
        } catch (Refused e) {
            refuse(e.reason());
            return;
        }
        room.work()
                .<Boolean>run(
                        DayModel.message("recording"),
                        progress -> {
                            act.accept(session);
                            return true;
                        },
                        done -> {
                            taken = "";
                            told.set(new Told(DayModel.message(correcting ? "corrected" : "recorded", id), false));
                            next.run();
                        },
                        this::failed);
    }

    /** What is to be done with what is typed now. */
    private Consumer<Session> prepared(String id, boolean correcting) {
        PrecinctDays days = office.days();
        String reason = form.reason();
        Stage stage = model.stage();
        return switch (stage.kind()) {
            case OPENING -> {
                Map<String, Opening> openings = Map.of(id, form.opening());
                yield correcting
                        ? session -> days.correctOpenings(session, reason, openings)
                        : session -> days.open(session, openings);
            }
            case TURNOUT -> {
                List<TurnoutFigure> figures = List.of(form.turnout(id, Objects.requireNonNull(stage.time())));
                yield correcting
                        ? session -> days.correctReports(session, reason, figures)
                        : session -> days.report(session, figures);
            }
            case CLOSING -> {
                Map<String, LocalTime> closings = Map.of(id, form.closed());
                yield correcting
                        ? session -> days.correctClosings(session, reason, closings)
                        : session -> days.close(session, closings);
            }
        };
    }

    private void failed(Exception failure) {
        if (failure instanceof Refused refused) {
            refuse(refused.reason());
        } else {
            room.frame().trouble(failure);
        }
    }
}
