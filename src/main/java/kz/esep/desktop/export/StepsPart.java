package kz.esep.desktop.export;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.InvalidationListener;
import javafx.beans.Observable;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Speech;
import kz.esep.office.Office;
import kz.esep.result.ExportStep;
import kz.esep.result.Preview;
import kz.esep.result.ResultFiles;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The main button, the steps that tick off, and the last sentence. */
final class StepsPart extends VBox {
    private static final String TOOK_PART = "took_part";

    private final Office office;
    private final ExportModel model;
    private final Speech.Voice voice;
    private final Label lacking = Labels.quiet("");
    private final Button button;
    private final VBox list = new VBox(6);
    private final VBox end = new VBox(8);
    private final InvalidationListener drawing = seen -> draw();
    private final WeakInvalidationListener weakly = new WeakInvalidationListener(drawing);

    StepsPart(Office office, ExportModel model, Speech.Voice voice) {
        super(12);
        this.office = office;
        this.model = model;
        this.voice = voice;
        button = Buttons.primary(voice.say("sign"), this::sign);
        button.setId("sign");
        lacking.setId("lacking");
        HBox row = Buttons.last(button);
        getChildren().addAll(lacking, row, list, end);
        end.setAccessibleRole(AccessibleRole.TEXT);
        end.getStyleClass().add("ending");
        List<Observable> seen = List.of(
                model.interim(),
                model.destination().target(),
                model.running(),
                model.failure(),
                model.written(),
                model.steps().done());
        seen.forEach(one -> one.addListener(weakly));
    }

    void draw() {
        Preview preview = model.preview().orElse(null);
        setVisible(preview != null);
        setManaged(preview != null);
        if (preview == null) {
            return;
        }
        model.signatories().forEach(one -> {
            one.signer().removeListener(weakly);
            one.signer().addListener(weakly);
        });
        Message why = model.lacking();
        boolean ready = why == null && !model.running().get();
        lacking.setText(why == null ? "" : voice.speech().say(why));
        lacking.setVisible(why != null);
        lacking.setManaged(why != null);
        button.setText(voice.say(preview.anew() ? "sign.revision" : "sign.again", preview.revision()));
        button.setDisable(!ready);
        list();
        end();
    }

    private void list() {
        list.getChildren().clear();
        for (ExportStep step : model.steps().done()) {
            list.getChildren().add(line(Mark.GOOD, step.said(), "step-done"));
        }
        if (model.steps().begun() && model.written().get() == null) {
            boolean broken = model.failure().get() != null;
            boolean first = true;
            for (Message step : model.steps().toCome()) {
                boolean undone = first && broken;
                Mark mark = undone ? Mark.BAD : first ? Mark.BUSY : Mark.NEUTRAL;
                Message said = undone ? ExportModel.message("step.undone", step) : step;
                list.getChildren().add(line(mark, said, "step-to-come"));
                first = false;
            }
        }
    }

    private Label line(Mark mark, Message said, String style) {
        Label line = mark.with(voice.speech().say(said));
        line.setWrapText(true);
        line.setMinHeight(USE_PREF_SIZE);
        line.getStyleClass().add(style);
        return line;
    }

    private void end() {
        end.getChildren().clear();
        ResultFiles.Written written = model.written().get();
        Message failure = model.failure().get();
        if (failure != null) {
            Label failed = Labels.text(voice.speech().say(failure));
            failed.getStyleClass().add("field-error");
            failed.setId("failure");
            end.getChildren().add(failed);
        }
        if (written != null) {
            Label sentence = Labels.text(sentence(written));
            sentence.setId("sentence");
            sentence.getStyleClass().add("sentence");
            end.getChildren()
                    .addAll(
                            Labels.styled(voice.say("done"), "part-title"),
                            Labels.quiet(voice.say("done.file", written.path().toString())),
                            Labels.quiet(voice.say("done.read-out")),
                            sentence);
        }
        end.setFocusTraversable(failure != null || written != null);
        end.setAccessibleText(
                end.getChildren().stream().map(said -> ((Label) said).getText()).collect(Collectors.joining("\n")));
    }

    /** What is read out on the telephone. */
    private String sentence(ResultFiles.Written written) {
        StringBuilder said = new StringBuilder(voice.say(
                written.revision().missing() > 0 ? "sentence.interim" : "sentence",
                office.election().commission(office.commission()).name(),
                Integer.toString(written.revision().revision()),
                written.revision().file().groups()));
        model.preview()
                .ifPresent(preview -> preview.contests().forEach(contest -> {
                    Long count = contest.total().figures().get(TOOK_PART);
                    if (count != null) {
                        said.append(' ').append(voice.say("sentence.total", contest.name(), Numerals.grouped(count)));
                    }
                }));
        return said.toString();
    }

    /** The main button while it can be pressed; null while something is lacking. */
    @Nullable
    Node button() {
        return button.isDisabled() ? null : button;
    }

    /** How it ended; it takes the focus, so that it is in sight and read out. */
    Node ending() {
        end.requestFocus();
        return end;
    }

    void sign() {
        if (!button.isDisabled() && model.lacking() == null) {
            model.export();
        }
    }
}
