package kz.esep.desktop.schedule.sitting;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.LinedCell;
import kz.esep.desktop.shell.Speech;
import kz.esep.schedule.Sitting;
import org.jspecify.annotations.Nullable;

/** A sitting in the list: its number and time, how it stands, what it is about and how many decisions it took. */
final class SittingCell extends LinedCell<Sitting> {
    private final Speech.Voice voice;
    private final SittingLooks looks;
    private final Label name = Labels.styled("", "sitting-name");
    private final StackPane mark = new StackPane();
    private final Label when = Labels.text("");
    private final Label about = Labels.quiet("");
    private final VBox all;

    SittingCell(Speech.Voice voice) {
        this.voice = voice;
        looks = new SittingLooks(voice);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        name.setMinWidth(Region.USE_PREF_SIZE);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        all = new VBox(2, new HBox(8, name, gap, mark), when, about);
    }

    @Override
    protected void updateItem(@Nullable Sitting sitting, boolean empty) {
        super.updateItem(sitting, empty);
        if (empty || sitting == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(looks.name(sitting));
        mark.getChildren().setAll(looks.mark(sitting));
        when.setText(looks.when(sitting) + " \u00b7 "
                + voice.say("decisions", sitting.decisions().size()));
        about.setText(String.join("; ", sitting.agenda()));
        setGraphic(all);
        setAccessibleText(name.getText() + ". " + when.getText() + ". " + looks.word(sitting) + ". " + about.getText());
    }
}
