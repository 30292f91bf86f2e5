package kz.esep.desktop.member.timesheet;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Speech;

/** Which commission and which days are shown, and how far they are recorded. */
final class SheetHead extends VBox {
    private final Speech.Voice voice;
    private final TimesheetModel model;

    SheetHead(Speech.Voice voice, TimesheetModel model) {
        super(4);
        this.voice = voice;
        this.model = model;
    }

    void draw(TimesheetRow row) {
        Label title = Labels.heading(voice.speech().say(row.body().said()));
        title.setId("sheet-title");
        int typed = model.typed().of(row.body()).size();
        Label standing = typed > 0
                ? Mark.BUSY.with(voice.say("typed", typed))
                : Mark.NEUTRAL.with(
                        voice.say("recorded", row.recorded(), row.members().size()));
        Label period = Labels.styled(
                Days.said(model.days().getFirst()) + " \u2013 "
                        + Days.said(model.days().getLast()),
                "period");
        getChildren()
                .setAll(
                        new FlowPane(12, 4, title, standing),
                        Labels.quiet(voice.speech().say(row.place())),
                        new FlowPane(8, 4, week("earlier", -1), period, week("later", 1)));
    }

    /** A button for the mouse; by the keyboard F7 does it. */
    private Button week(String key, int weeks) {
        Button button = Buttons.plain(voice.say(key), () -> model.go(weeks));
        button.setFocusTraversable(false);
        return button;
    }
}
