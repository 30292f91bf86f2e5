package kz.esep.desktop.question;

import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.LinedCell;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Speech;
import kz.esep.forensics.Seen;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** An aspect in the list: what is looked at, from how much, and how many questions there are. */
final class AspectCell extends LinedCell<Seen> {
    private final Speech speech;

    AspectCell(Speech speech) {
        this.speech = speech;
    }

    @Override
    protected void updateItem(@Nullable Seen seen, boolean empty) {
        super.updateItem(seen, empty);
        if (empty || seen == null) {
            setText("");
            setGraphic(null);
            return;
        }
        String title = speech.say(seen.aspect().title());
        String count = count(speech, seen);
        setText(title + ". " + count);
        var said = seen.questions().isEmpty() ? Labels.quiet(count) : Mark.NEUTRAL.with(count);
        said.setWrapText(true);
        setGraphic(new VBox(2, Labels.text(title), said));
    }

    /** How many questions there are, or why there are none. */
    static String count(Speech speech, Seen seen) {
        if (seen.tooFew()) {
            return speech.say(Message.of("forensics", "too-few", seen.looked(), seen.needed()));
        }
        Message looked = Message.of("forensics", "looked", seen.looked(), seen.leftOut());
        String found = seen.questions().isEmpty()
                ? speech.say(Message.of("forensics", "nothing"))
                : speech.say(Message.of("forensics", "count", seen.questions().size()));
        return found + "; " + speech.say(looked);
    }
}
