package kz.esep.desktop.certificate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.access.Permission;
import kz.esep.certificate.Act;
import kz.esep.certificate.Run;
import kz.esep.certificate.Serials;
import kz.esep.certificate.State;
import kz.esep.certificate.Stock;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.TypedField;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Body;

/** Where every number is: who has how many in which state, one number looked up, the acts, and the next act. */
final class StockPart extends ScrolledPage implements CertificateView.Sheet {
    private final CertificateModel model;
    private final Speech.Voice voice;
    private final Label ceiling = Labels.text("");
    private final TypedField number;
    private final Label found = Labels.text("");
    private final TableView<Body> keepers;
    private final Label ranges = Labels.quiet("");
    private final TableView<Act> acts;
    private final Node recording;
    private final Node first;
    private Optional<Stock> stock = Optional.empty();

    StockPart(Room room, CertificateModel model) {
        this.model = model;
        voice = room.speech().voice("desktop.certificate");
        number = new TypedField("lookup-number", voice.say("lookup"), model.number());
        keepers = keepers();
        acts = acts();
        ceiling.setId("ceiling");
        ranges.setId("ranges");
        found.setId("found");
        found.getStyleClass().add("lookup-found");
        number.field().textProperty().addListener(seen -> answer());
        if (model.may(Permission.SIGN_ACTS)) {
            ActPane pane = new ActPane(room, model);
            recording = new VBox(8, pane, new BulkPane(voice, model.manyActs()));
            first = pane.first();
        } else {
            recording = Labels.quiet(voice.say("acts.whose"));
            first = number.field();
        }
        HBox looked = new HBox(12, number, found);
        looked.setAlignment(Pos.BOTTOM_LEFT);
        HBox.setHgrow(found, Priority.ALWAYS);
        VBox page = new VBox(
                8,
                ceiling,
                looked,
                Labels.heading(voice.say("keepers")),
                keepers,
                ranges,
                recording,
                Labels.heading(voice.say("acts")),
                acts,
                new PrintPane(
                        voice,
                        model.printing(),
                        "act",
                        () -> Optional.ofNullable(acts.getSelectionModel().getSelectedItem())
                                .map(model.printing()::act)));
        page.getStyleClass().add("certificate-page");
        setContent(page);
    }

    private TableView<Body> keepers() {
        TableView<Body> table = Tables.table(voice.say("keepers"), Labels.quiet(voice.say("keepers.none")));
        table.setId("keepers");
        Map<TableColumn<Body, ?>, Integer> ems = new LinkedHashMap<>();
        ems.put(Tables.text(voice.say("keeper"), one -> voice.speech().say(one.said())), 13);
        for (State state : State.values()) {
            ems.put(
                    Tables.count(
                            voice.speech().say(state.said()),
                            one -> stock.map(now -> now.count(one, state)).orElse(null)),
                    8);
        }
        Widths.scale(table, ceiling, ems);
        table.getSelectionModel().selectedItemProperty().addListener(seen -> range());
        return table;
    }

    private TableView<Act> acts() {
        TableView<Act> table = Tables.table(voice.say("acts"), Labels.quiet(voice.say("acts.none")));
        table.setId("certificate-acts");
        Map<TableColumn<Act, ?>, Integer> ems = new LinkedHashMap<>();
        ems.put(Tables.text(voice.say("act.number"), Act::number), 5);
        ems.put(Tables.text(voice.say("act.date"), one -> Days.said(one.date())), 7);
        ems.put(
                Tables.text(
                        voice.say("act.kind"),
                        one -> voice.speech().say(one.kind().said())),
                18);
        ems.put(Tables.text(voice.say("act.numbers"), one -> one.serials().numbers()), 8);
        ems.put(Tables.count(voice.say("act.count"), one -> one.serials().count()), 5);
        ems.put(Tables.text(voice.say("act.place"), this::place), 12);
        ems.put(Tables.text(voice.say("reason"), Act::reason), 10);
        Widths.scale(table, ceiling, ems);
        return table;
    }

    /** Who else is in the act. */
    private String place(Act act) {
        Body other = switch (act.kind()) {
            case RECEIVED, TAKEN_BACK -> act.from();
            case HANDED_DOWN, RETURNED, LOST, SPOILED -> act.to();
        };
        return voice.speech().say(other.said());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    protected Node whole(Node focused) {
        return BulkPane.around(focused);
    }

    @Override
    public void update() {
        stock = model.stock();
        stock.ifPresent(now -> {
            long came =
                    now.runs().stream().mapToLong(run -> run.serials().count()).sum();
            ceiling.setText(voice.say("ceiling", now.listedVoters(), now.most(), came));
            int at = Math.max(0, keepers.getSelectionModel().getSelectedIndex());
            keepers.getItems().setAll(now.keepers());
            keepers.getSelectionModel().clearAndSelect(at);
        });
        acts.getItems().setAll(model.acts());
        acts.getSelectionModel().clearAndSelect(0);
        range();
        answer();
    }

    private void range() {
        Body chosen = keepers.getSelectionModel().getSelectedItem();
        ranges.setText(
                chosen == null
                        ? ""
                        : stock.map(now -> now.runs().stream()
                                        .filter(run -> run.keeper().equals(chosen))
                                        .map(this::said)
                                        .collect(Collectors.joining(", ")))
                                .orElse(""));
    }

    private String said(Run run) {
        return run.serials().numbers() + " " + voice.speech().say(run.state().said());
    }

    private void answer() {
        String typed = model.number().get().strip();
        found.setText(
                typed.isEmpty()
                        ? ""
                        : Serials.typed(model.type().get(), typed)
                                .filter(one -> one.count() == 1)
                                .map(one -> where(one.first()))
                                .orElseGet(() -> voice.say("lookup.typed", Serials.LARGEST)));
    }

    private String where(long wanted) {
        return stock.flatMap(now -> now.at(wanted))
                .map(run -> voice.say(
                        "lookup.found", wanted, run.state().said(), run.keeper().said()))
                .orElseGet(() -> voice.say("lookup.never", wanted));
    }

    @Override
    public void focus() {
        Focus.on(first);
    }

    void lookUp() {
        Focus.on(number.field());
        number.field().selectAll();
    }

    @Override
    public void record() {
        if (model.may(Permission.SIGN_ACTS)) {
            model.sign();
        }
    }
}
