package kz.esep.desktop.schedule.calendar;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.FormCard;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.CalendarDate;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The chosen date with what can be said of it, or the form of a new one. */
final class DatePane extends FormCard {
    private final CalendarModel model;
    private final DateWork work;
    private final Speech.Voice voice;
    private final DateLooks looks;
    private final Runnable back;
    private final InvalidationListener drawing = seen -> draw();
    private @Nullable Drawn drawn;

    /** What the parts depend on: as long as it stays, they stay with what is typed and where the focus is. */
    private record Drawn(
            DateWork.Panel panel, @Nullable CalendarDate date, CalendarDate.@Nullable State state, boolean mayKeep) {}

    /**
     * A pane.
     *
     * @param back takes the focus away when a form is done with
     */
    DatePane(CalendarModel model, DateWork work, Speech.Voice voice, Runnable back) {
        this.back = back;
        this.model = model;
        this.work = work;
        this.voice = voice;
        looks = new DateLooks(voice.speech());
        getStyleClass().add("date-pane");
        work.panel().addListener(new WeakInvalidationListener(drawing));
        draw();
    }

    /** Shows what is chosen now. */
    void draw() {
        CalendarModel.Shown shown = model.shown().get();
        CalendarDate date = model.chosen().orElse(null);
        DateWork.Panel panel = work.panel().get();
        Drawn wanted = new Drawn(
                panel,
                date,
                shown == null || date == null ? null : shown.calendar().state(date),
                model.mayKeep());
        if (wanted.equals(drawn)) {
            return;
        }
        drawn = wanted;
        boolean focused = isUsed();
        if (panel == DateWork.Panel.ADD) {
            fill(adding(shown == null ? List.of() : shown.calendar().undated()));
        } else if (shown == null || date == null) {
            fill(List.of());
        } else {
            List<Node> parts = facts(shown, date);
            parts.addAll(panel == DateWork.Panel.WITHDRAW ? withdrawing(date) : acts(date));
            fill(parts);
        }
        if (focused && panel == DateWork.Panel.DATE) {
            back.run();
        }
    }

    private List<Node> facts(CalendarModel.Shown shown, CalendarDate date) {
        List<Node> facts = new ArrayList<>(List.of(
                heading("date-heading", voice.speech().say(date.name())),
                looks.mark(shown.calendar().state(date)),
                Labels.text(looks.when(date)),
                Labels.quiet(looks.law(date)),
                Labels.quiet(looks.origin(date))));
        CalendarDate.Done done = date.done();
        if (done != null) {
            facts.add(Labels.text(looks.done(done, shown)));
        }
        return facts;
    }

    private List<Node> acts(CalendarDate date) {
        if (!model.mayKeep()) {
            return List.of();
        }
        List<Node> parts = new ArrayList<>();
        FlowPane acts = new FlowPane(8, 8);
        if (date.done() == null) {
            parts.add(field("document", work.form().document));
            parts.add(field("note", work.form().note));
            acts.getChildren().add(button("date-done", Buttons.primary(voice.say("done"), () -> work.done(date))));
        } else {
            parts.add(Labels.quiet(voice.say("take-back.hint")));
            parts.add(field("reason", work.form().reason));
            acts.getChildren()
                    .add(button("date-take-back", Buttons.plain(voice.say("take-back"), () -> work.reopen(date))));
        }
        if (date.origin() == CalendarDate.Origin.COMMISSION) {
            acts.getChildren()
                    .add(button(
                            "date-withdraw",
                            Buttons.plain(voice.say("withdraw"), () -> turnTo(DateWork.Panel.WITHDRAW))));
        }
        parts.add(acts);
        return parts;
    }

    private List<Node> withdrawing(CalendarDate date) {
        return List.of(
                Labels.text(voice.say("withdraw.hint")),
                field("reason", work.form().reason),
                new FlowPane(
                        8,
                        8,
                        button(
                                "date-withdraw-now",
                                Buttons.danger(voice.say("withdraw.now"), () -> work.withdraw(date))),
                        back()));
    }

    /** The form of a new date; what the law has without a day is named, so that it can be added. */
    private List<Node> adding(List<Message> undated) {
        List<Node> parts = new ArrayList<>(List.of(
                heading("date-heading", voice.say("add")),
                field("name", work.form().name),
                field("day", work.form().day),
                field("time", work.form().time),
                Labels.quiet(voice.say("add.hint")),
                new FlowPane(8, 8, button("date-add-now", Buttons.primary(voice.say("add.now"), work::add)), back())));
        if (!undated.isEmpty()) {
            parts.add(Labels.quiet(voice.say("add.undated")));
            undated.forEach(
                    name -> parts.add(Labels.quiet("\u2013 " + voice.speech().say(name))));
        }
        return parts;
    }

    private Node field(String key, StringProperty typed) {
        return field("date-" + key, voice.say(key), typed);
    }

    private Button back() {
        return button("date-back", Buttons.plain(voice.say("back"), () -> turnTo(DateWork.Panel.DATE)));
    }

    /** Turns to a form, or back, and takes the focus there. */
    void turnTo(DateWork.Panel panel) {
        work.turnTo(panel);
        focusFirst();
    }
}
