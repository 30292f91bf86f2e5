package kz.esep.desktop.shell;

import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.work.Running;
import kz.esep.text.Language;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The last row: how far the work is, the journal's head, what runs, and the language. */
final class StatusBar extends HBox {
    private static final PseudoClass ALARMING = PseudoClass.getPseudoClass("alarming");

    private final Speech speech;
    private final Label progress = Labels.styled("", "status");
    private final Label journal = Labels.styled("", "status");
    private final Label copied = Labels.styled("", "status");
    private final HBox job = new HBox(8);

    StatusBar(Speech speech, Consumer<Language> speak) {
        super(16);
        this.speech = speech;
        getStyleClass().add("status-bar");
        setAlignment(Pos.CENTER_LEFT);
        job.setAlignment(Pos.CENTER_LEFT);
        journal.setId("journal-head");
        copied.setId("copied");
        copied.managedProperty().bind(copied.textProperty().isNotEmpty());
        progress.managedProperty().bind(progress.textProperty().isNotEmpty());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        getChildren().addAll(progress, journal, copied, gap, job, languages(speak));
    }

    private SegmentedButton languages(Consumer<Language> speak) {
        SegmentedButton buttons = new SegmentedButton();
        for (Language language : Language.values()) {
            ToggleButton button = new ToggleButton(language.code());
            button.setSelected(language == speech.language());
            button.setFocusTraversable(false);
            button.setAccessibleText(speech.voice("desktop.shell").say("language." + language.code()));
            button.setOnAction(event -> speak.accept(language));
            buttons.getButtons().add(button);
        }
        buttons.getStyleClass().add("languages");
        buttons.setMinWidth(Region.USE_PREF_SIZE);
        return buttons;
    }

    void say(@Nullable Sign sign, Seat seat) {
        if (sign == null) {
            progress.setText("");
            journal.setText("");
            copied.setText("");
            return;
        }
        Sign.Copied copies = sign.copied().get();
        copied.setText(speech.say(copies.words()));
        copied.pseudoClassStateChanged(ALARMING, copies.alarming());
        journal.setText(speech.voice("desktop.shell")
                .say(
                        "status.journal",
                        sign.head().get().length(),
                        sign.head().get().hash().groups().substring(0, 9)));
        progress.setText(
                seat.isTaken()
                        ? sign.progress().apply(seat.session()).map(speech::say).orElse("")
                        : "");
    }

    /** Shows the oldest running job, with a way to stop one that can be stopped; those that run by themselves are not shown. */
    void show(ObservableList<Running> running) {
        job.getChildren().clear();
        running.stream().filter(Running::isShown).findFirst().ifPresent(this::show);
    }

    private void show(Running one) {
        ProgressBar bar = new ProgressBar();
        bar.setAccessibleText(speech.say(one.what()));
        bar.progressProperty().bind(one.shareProperty());
        Button stop = Buttons.icon(Feather.X, speech.voice("desktop.shell").say("job.stop"), one::cancel);
        stop.setId("stop-job");
        stop.visibleProperty().bind(one.stoppableProperty());
        job.getChildren().addAll(Labels.styled(speech.say(one.what()), "status"), bar, stop);
        job.getChildren().forEach(node -> node.setFocusTraversable(false));
    }
}
