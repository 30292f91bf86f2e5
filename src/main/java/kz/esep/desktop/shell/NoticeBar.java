package kz.esep.desktop.shell;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One sentence above the screen. */
final class NoticeBar extends VBox {
    private final Speech speech;
    private @Nullable Notice shown;

    NoticeBar(Speech speech) {
        this.speech = speech;
        getStyleClass().add("notice-bar");
        setMinHeight(USE_PREF_SIZE);
        draw();
    }

    void tell(@Nullable Notice notice) {
        shown = notice;
        draw();
    }

    /** Whether this is what stands above the screen now. */
    boolean says(Notice notice) {
        return notice.equals(shown);
    }

    /** Says it again, in the language of now. */
    void draw() {
        getChildren().clear();
        Notice notice = shown;
        setManaged(notice != null);
        setVisible(notice != null);
        if (notice == null) {
            return;
        }
        Speech.Voice voice = speech.voice("desktop.shell");
        Label text = Labels.text(speech.say(notice.text()));
        text.setId("notice");
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        Mark mark = switch (notice.kind()) {
            case DONE -> Mark.GOOD;
            case REMARK -> Mark.NEUTRAL;
            case REFUSED -> Mark.WARNING;
            case FAILED -> Mark.BAD;
        };
        Label kind = mark.with(voice.say("notice." + notice.kind()));
        kind.setMinWidth(USE_PREF_SIZE);
        HBox row = new HBox(12, kind, text, Buttons.icon(Feather.X, voice.say("notice.close"), () -> tell(null)));
        row.getStyleClass().addAll("notice", mark.style());
        getChildren().add(row);
    }
}
