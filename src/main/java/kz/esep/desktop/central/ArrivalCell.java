package kz.esep.desktop.central;

import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import org.jspecify.annotations.Nullable;

/** Something that came in: what became of it as symbol and word, what it is, and the reason in sentences. */
final class ArrivalCell extends SentenceCell<ArrivalRow> {
    private final Speech.Voice voice;

    ArrivalCell(Speech.Voice voice) {
        this.voice = voice;
    }

    @Override
    protected void updateItem(@Nullable ArrivalRow row, boolean empty) {
        super.updateItem(row, empty);
        if (empty || row == null) {
            clear();
            return;
        }
        String word = voice.say("kind." + row.kind().name());
        Label state = row.kind().mark().with(row.code().isEmpty() ? word : word + " · " + row.code());
        Label title = Labels.text(row.title());
        title.getStyleClass().add("arrival-title");
        VBox box = new VBox(2, state, title);
        StringBuilder spoken = new StringBuilder(word + ". " + row.title());
        for (String said : row.said()) {
            box.getChildren().add(Labels.quiet(said));
            spoken.append(". ").append(said);
        }
        show(box, spoken.toString());
    }
}
