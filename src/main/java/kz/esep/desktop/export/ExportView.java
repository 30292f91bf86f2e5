package kz.esep.desktop.export;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.office.Office;
import kz.esep.table.TableFiles;
import org.jspecify.annotations.Nullable;

/** One page from top to bottom: what is signed, who signs, where it goes, and each step as it is done. */
final class ExportView extends ScrolledPage {
    private final ExportModel model;
    private final TotalsPart totals;
    private final SignersPart signers;
    private final TargetPart target;
    private final StepsPart steps;
    private final RevisionsPart revisions;
    private final TablesPart tables;
    private final InvalidationListener drawing = seen -> draw();
    private final InvalidationListener ending = seen -> revealEnd();
    private boolean placed;

    ExportView(Room room, Office office, ExportModel model) {
        this.model = model;
        Speech.Voice voice = room.speech().voice("desktop.export");
        totals = new TotalsPart(office.election(), model, voice);
        steps = new StepsPart(office, model, voice);
        target = new TargetPart(room, model, voice, this::next);
        signers = new SignersPart(room, model, voice, this::next);
        revisions = new RevisionsPart(model, voice);
        tables = new TablesPart(model, voice);
        VBox page = new VBox(24, Labels.title(voice.say("title")), totals, signers, target, steps, revisions, tables);
        page.getStyleClass().add("export");
        getStylesheets().add(String.valueOf(ExportView.class.getResource("export.css")));
        setContent(new StackPane(page));
        model.shown().addListener(new WeakInvalidationListener(drawing));
        model.written().addListener(new WeakInvalidationListener(ending));
        model.failure().addListener(new WeakInvalidationListener(ending));
        draw();
    }

    private void draw() {
        boolean known = model.shown().get() != null;
        totals.draw();
        signers.draw();
        target.draw();
        steps.draw();
        revisions.draw();
        tables.draw();
        if (known && !placed) {
            placed = true;
            next();
        }
    }

    /** Takes the focus to the next thing that is to be typed or pressed. */
    private void next() {
        Node first = totals.first();
        if (first == null) {
            first = signers.first();
        }
        if (first == null) {
            first = target.first();
        }
        @Nullable Node button = steps.button();
        if (first == null && button != null) {
            first = button;
        }
        if (first != null) {
            Focus.on(first);
        }
    }

    private void revealEnd() {
        model.written().get();
        model.failure().get();
        revealSoon(steps::ending);
    }

    /** Writes the tables, if there is anything to put into them. */
    void tables(TableFiles.Format format) {
        tables.write(format);
    }

    /** Signs and writes, if everything is there. */
    void sign() {
        steps.sign();
    }
}
