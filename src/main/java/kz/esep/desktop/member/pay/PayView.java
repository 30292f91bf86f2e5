package kz.esep.desktop.member.pay;

import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.access.Permission;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.LinedCell;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Body;
import org.jspecify.annotations.Nullable;

/** Runs and what they are computed by at the left; beside them the chosen one, or the form that is being typed. */
final class PayView extends HBox {
    private final PayModel model;
    private final PayWork work;
    private final PayOut out;
    private final Speech.Voice voice;
    private final ListView<Entry> list = new ListView<>();
    private final BasisPane basis;
    private final RunPane run;
    private final RunActs acts;
    private final VBox side = new VBox(8);
    private final VBox body = new VBox();
    private final InvalidationListener turning = seen -> turn();
    private @Nullable ActPane form;
    private boolean begun;

    PayView(Room room, PayModel model, PayWork work, PayOut out) {
        super(16);
        this.model = model;
        this.work = work;
        this.out = out;
        voice = room.speech().voice("desktop.member.pay");
        getStyleClass().add("pay");
        getStylesheets().add(String.valueOf(PayView.class.getResource("pay.css")));
        basis = new BasisPane(voice, work, model.may(Permission.KEEP_REGISTERS));
        acts = new RunActs(model, work, out, voice);
        run = new RunPane(model, voice, acts);
        build();
        work.act().addListener(new WeakInvalidationListener(turning));
        model.onChange(this::draw);
        draw();
    }

    private void build() {
        list.setId("pay-runs");
        list.setAccessibleText(voice.say("runs"));
        list.setItems(model.entries());
        list.setCellFactory(made -> new LinedCell<>() {
            @Override
            protected void updateItem(@Nullable Entry entry, boolean empty) {
                super.updateItem(entry, empty);
                String text = empty || entry == null ? "" : said(entry);
                setGraphic(text.isEmpty() ? null : Labels.text(text));
                setAccessibleText(text);
            }
        });
        list.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null) {
                model.choose(is.id());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        side.getStyleClass().add("runs");
        side.getChildren().add(list);
        if (model.may(Permission.KEEP_REGISTERS)) {
            Button draft = Buttons.plain(voice.say("act.DRAFT"), () -> begin(Act.DRAFT));
            draft.setId("begin-DRAFT");
            side.getChildren().add(draft);
        }
        VBox.setVgrow(list, Priority.ALWAYS);
        HBox.setHgrow(body, Priority.ALWAYS);
        body.setMinWidth(0);
        body.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                Focus.on(list);
                event.consume();
            }
        });
    }

    private String said(Entry entry) {
        return switch (entry) {
            case Entry.Basis basics -> voice.say("basis");
            case Entry.Run one -> RunHead.title(voice, one.run());
        };
    }

    private void listKey(KeyEvent event) {
        if (!event.isShortcutDown() && (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.RIGHT)) {
            if (model.run().isPresent()) {
                run.focus();
            } else {
                Focus.on(basis.first());
            }
            event.consume();
        }
    }

    private void draw() {
        if (!model.isKnown()) {
            getChildren().setAll(Labels.quiet(voice.say("looking")));
            return;
        }
        if (!getChildren().contains(side)) {
            getChildren().setAll(side, body);
        }
        model.chosen().ifPresent(entry -> {
            if (!entry.equals(list.getSelectionModel().getSelectedItem())) {
                list.getSelectionModel().select(entry);
            }
        });
        basis.draw(model.known());
        acts.draw();
        run.draw();
        if (work.act().get() == null) {
            show(model.run().isPresent() ? run : basis);
        }
        if (!begun) {
            begun = true;
            turn();
            Focus.on(list);
        }
    }

    private void show(Node part) {
        VBox.setVgrow(part, Priority.ALWAYS);
        if (!body.getChildren().contains(part)) {
            body.getChildren().setAll(part);
        }
    }

    /** From what is chosen to a form and back. */
    private void turn() {
        Act act = work.act().get();
        form = null;
        if (act == null) {
            if (model.isKnown()) {
                show(model.run().isPresent() ? run : basis);
                Focus.on(list);
            }
        } else {
            boolean folder = act == Act.WORKBOOK || act == Act.BANK;
            ActPane made = new ActPane(voice, work, act, folder ? () -> out.write(act) : work::record);
            form = made;
            show(made);
        }
    }

    /** Begins an act that needs no run, or one that the chosen run allows. */
    void begin(Act act) {
        work.begin(act);
    }

    /** Does what is typed; where nothing is being typed, the chosen run's next step. */
    void onward() {
        ActPane typed = form;
        if (typed != null) {
            typed.record();
            return;
        }
        model.run().flatMap(RunActs::onward).ifPresent(work::begin);
    }

    void search() {
        if (model.run().isPresent()) {
            run.search();
        }
    }

    /** Saves the sheet of the commission of the chosen line, or of all. */
    void save() {
        Optional<Body> one = run.body();
        out.save(false, one.orElse(null));
    }
}
