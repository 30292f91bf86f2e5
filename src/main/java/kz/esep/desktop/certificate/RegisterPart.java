package kz.esep.desktop.certificate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.access.Permission;
import kz.esep.certificate.Issue;
import kz.esep.certificate.State;
import kz.esep.certificate.Voter;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.TypedField;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;

/** The register of issue: counted, drawn by day, searched by name, IIN or number, and what becomes of a certificate. */
final class RegisterPart extends ScrolledPage implements CertificateView.Sheet {
    private final CertificateModel model;
    private final RegisterModel register;
    private final Speech.Voice voice;
    private final Label counts = Labels.text("");
    private final DaysPlot days = new DaysPlot();
    private final TextField search = new TextField();
    private final Label found = Labels.quiet("");
    private final TableView<Issue> table;
    /** Whether something was typed that is not looked for yet. */
    private boolean isDue;

    private final InvalidationListener growing = seen -> update();

    RegisterPart(Room room, CertificateModel model) {
        this.model = model;
        register = model.register();
        voice = room.speech().voice("desktop.certificate");
        table = table();
        search.setId("register-search");
        search.textProperty().bindBidirectional(register.search());
        search.textProperty().addListener(seen -> lookSoon());
        search.addEventFilter(KeyEvent.KEY_PRESSED, this::searchKey);
        search.getStyleClass().add("register-search");
        counts.setId("register-counts");
        found.setId("register-found");
        found.getStyleClass().add("register-found");
        FlowPane head = new FlowPane(24, 8, days, counts);
        head.setAlignment(Pos.BOTTOM_LEFT);
        head.setRowValignment(VPos.BOTTOM);
        FlowPane looking = new FlowPane(12, 8, Labels.over(voice.say("register.search"), search), found);
        looking.setRowValignment(VPos.BOTTOM);
        VBox.setVgrow(table, Priority.ALWAYS);
        VBox page = new VBox(12, head, looking, table);
        if (model.may(Permission.KEEP_REGISTERS)) {
            page.getChildren().add(ending());
        }
        page.getChildren()
                .addAll(
                        new PrintPane(
                                voice,
                                model.printing(),
                                "issues",
                                () -> chosen().stream()
                                        .map(one -> model.printing()
                                                .issues(one.serials().type(), one.precinct()))
                                        .findFirst()),
                        new ExportPane(voice, model.printing(), model.printing()::exportIssues));
        page.getStyleClass().add("certificate-page");
        setFitToHeight(true);
        setContent(page);
        register.register().addListener(new WeakInvalidationListener(growing));
        register.reading().addListener(new WeakInvalidationListener(growing));
    }

    private TableView<Issue> table() {
        TableView<Issue> lines = Tables.table(voice.say("part.REGISTER"), Labels.quiet(voice.say("register.none")));
        lines.setId("register");
        lines.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        Map<TableColumn<Issue, ?>, Integer> ems = new LinkedHashMap<>();
        ems.put(Tables.count(voice.say("register.line"), Issue::line), 5);
        ems.put(Tables.text(voice.say("register.number"), one -> one.serials().numbers()), 6);
        ems.put(Tables.text(voice.say("field.name"), one -> personal(one, Voter::name)), 16);
        ems.put(Tables.text(voice.say("field.iin"), one -> personal(one, Voter::iin)), 9);
        ems.put(
                Tables.text(
                        voice.say("register.state"),
                        one -> voice.speech().say(one.state().said())),
                8);
        ems.put(Tables.text(voice.say("register.precinct"), Issue::precinct), 6);
        ems.put(Tables.text(voice.say("register.destination"), Issue::destination), 9);
        ems.put(Tables.text(voice.say("field.time"), one -> register.time(one.at(), one.precinct())), 13);
        ems.put(Tables.text(voice.say("register.who"), one -> model.login(one.person())), 7);
        ems.put(Tables.text(voice.say("reason"), Issue::reason), 12);
        Widths.scale(lines, counts, ems);
        return lines;
    }

    private String personal(Issue line, Function<Voter, String> part) {
        Voter voter = line.voter();
        return voter == null ? voice.say("sealed") : part.apply(voter);
    }

    private Node ending() {
        TypedField reason = new TypedField("register-reason", voice.say("reason"), register.reason());
        Button spoil = Buttons.danger(voice.say("undo"), () -> chosen().forEach(register::spoil));
        spoil.setId("register-spoil");
        Button lose = Buttons.danger(voice.say("lose"), () -> chosen().forEach(register::lose));
        lose.setId("register-lose");
        FlowPane acts = new FlowPane(12, 8, reason, spoil, lose);
        acts.setRowValignment(VPos.BOTTOM);
        return new VBox(4, acts, Labels.quiet(voice.say("lose.hint")));
    }

    private List<Issue> chosen() {
        Issue line = table.getSelectionModel().getSelectedItem();
        return line == null ? List.of() : List.of(line);
    }

    private void searchKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.DOWN) {
            table.requestFocus();
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            search.clear();
            event.consume();
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void update() {
        counts.setText(voice.say(
                "register.counts",
                register.count(State.ISSUED),
                register.count(State.SPOILED),
                register.count(State.LOST)));
        model.window().ifPresent(window -> days.show(voice.say("register.days"), register.byDay(window)));
        Issue before = table.getSelectionModel().getSelectedItem();
        look();
        if (before != null) {
            table.getItems().stream()
                    .filter(line -> line.line() == before.line())
                    .findFirst()
                    .ifPresent(table.getSelectionModel()::select);
        }
    }

    /** Looks once the keys that wait are typed: what the next of them overtakes is not looked for. */
    private void lookSoon() {
        if (!isDue) {
            isDue = true;
            Platform.runLater(() -> {
                isDue = false;
                look();
            });
        }
    }

    private void look() {
        List<Issue> lines = register.found();
        table.setItems(FXCollections.observableArrayList(lines));
        table.getSelectionModel().clearAndSelect(0);
        boolean none = register.register().get().lines().isEmpty();
        table.setPlaceholder(Labels.quiet(voice.say(none ? "register.empty" : "register.none")));
        String count = Numerals.grouped(lines.size());
        found.setText(
                register.reading().get() ? voice.say("register.so-far", count) : voice.say("register.found", count));
    }

    @Override
    public void focus() {
        search();
    }

    void search() {
        Focus.on(search);
        search.selectAll();
    }
}
