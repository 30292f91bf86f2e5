package kz.esep.desktop.certificate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.esep.access.Permission;
import kz.esep.certificate.Account;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.TypedField;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Body;

/** The balance of every keeper, and closing it by a count and an act. */
final class ClosingPart extends ScrolledPage implements CertificateView.Sheet {
    private final CertificateModel model;
    private final ClosingModel closing;
    private final Speech.Voice voice;
    private final VBox balance = new VBox();
    private final Label heading;
    private final TableView<Account> table;
    private final Label voters = Labels.quiet("");
    private final Label whose = Labels.heading("");
    private final VBox page;

    ClosingPart(Room room, CertificateModel model) {
        this.model = model;
        closing = model.closing();
        voice = room.speech().voice("desktop.certificate");
        heading = Labels.heading(voice.say("balance"));
        table = table();
        voters.setId("protocol-voters");
        page = new VBox(8, balance, heading, table, voters);
        page.getStyleClass().add("certificate-page");
        if (model.may(Permission.SIGN_ACTS)) {
            page.getChildren().addAll(whose, closingCard(), arrivalsCard());
        } else {
            page.getChildren().add(Labels.quiet(voice.say("acts.whose")));
        }
        page.getChildren()
                .add(new PrintPane(
                        voice,
                        model.printing(),
                        "cancelling",
                        () -> chosen().stream()
                                .filter(one -> one.closedBy() != null)
                                .map(one -> model.printing().cancelling(one.keeper(), String.valueOf(one.closedBy())))
                                .findFirst()));
        setContent(page);
    }

    private TableView<Account> table() {
        TableView<Account> accounts = Tables.table(voice.say("balance"), Labels.quiet(voice.say("balance.none")));
        accounts.setId("accounts");
        accounts.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        Map<TableColumn<Account, ?>, Integer> ems = new LinkedHashMap<>();
        ems.put(
                Tables.text(
                        voice.say("keeper"),
                        one -> voice.speech().say(one.keeper().said())),
                11);
        ems.put(Tables.count(voice.say("balance.received"), Account::received), 8);
        ems.put(Tables.count(voice.say("balance.unissued"), Account::unissued), 8);
        ems.put(Tables.text(voice.say("balance.act"), this::act), 9);
        ems.put(Tables.count(voice.say("balance.arrived"), Account::arrived), 8);
        ems.put(Tables.text(voice.say("balance.arrivals"), this::arrivals), 9);
        ems.put(Tables.count(voice.say("balance.issued"), Account::issued), 7);
        ems.put(Tables.count(voice.say("balance.spoiled"), Account::spoiled), 8);
        ems.put(Tables.count(voice.say("balance.lost"), Account::lost), 7);
        ems.put(Tables.count(voice.say("balance.cancelled"), Account::cancelled), 8);
        Widths.scale(accounts, heading, ems);
        accounts.getSelectionModel().selectedItemProperty().addListener(seen -> name());
        return accounts;
    }

    private String act(Account account) {
        String act = account.closedBy();
        return act == null ? voice.say("balance.open") : act;
    }

    private String arrivals(Account account) {
        return account.keeper().kind() != Body.Kind.PRECINCT
                ? ""
                : voice.say(account.arrivalsClosed() ? "balance.counted" : "balance.open");
    }

    private TypedField field(String name) {
        return new TypedField(
                "closing-" + name, voice.say("closing." + name), closing.form().text(name));
    }

    private Node closingCard() {
        Button close = Buttons.primary(voice.say("close"), this::record);
        close.setId("close");
        FlowPane fields = row(
                field(ClosingModel.UNISSUED),
                field(ClosingModel.SPOILED),
                field(ClosingModel.ACT),
                field(ClosingModel.DATE));
        VBox card = new VBox(8, fields, Labels.quiet(voice.say("close.hint")), Buttons.last(close));
        card.getStyleClass().add("card");
        return card;
    }

    private Node arrivalsCard() {
        Button close = Buttons.plain(
                voice.say("close-arrivals"),
                () -> chosen().stream()
                        .filter(one -> one.keeper().kind() == Body.Kind.PRECINCT)
                        .forEach(closing::closeArrivals));
        close.setId("close-arrivals");
        VBox card =
                new VBox(8, row(field(ClosingModel.ARRIVED), close), Labels.quiet(voice.say("close-arrivals.hint")));
        card.getStyleClass().add("card");
        return card;
    }

    private static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(12, 8, nodes);
        row.setRowValignment(VPos.BOTTOM);
        return row;
    }

    private List<Account> chosen() {
        Account account = table.getSelectionModel().getSelectedItem();
        return account == null ? List.of() : List.of(account);
    }

    private void name() {
        whose.setText(chosen().stream()
                .map(one -> voice.say("closing.of", one.keeper().said()))
                .findFirst()
                .orElse(""));
        voters.setText(chosen().stream()
                .map(closing::voters)
                .filter(said -> !said.isEmpty())
                .map(said -> voice.say("voters", said))
                .findFirst()
                .orElse(""));
        voters.setVisible(!voters.getText().isEmpty());
        voters.setManaged(voters.isVisible());
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void update() {
        int at = Math.max(0, table.getSelectionModel().getSelectedIndex());
        table.getItems().setAll(closing.accounts());
        table.getSelectionModel().clearAndSelect(at);
        Label said = said();
        said.setId("balance");
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        balance.getChildren().setAll(said);
        name();
    }

    /** Whether a result can be signed as far as these certificates go, and otherwise what is missing. */
    private Label said() {
        long left = closing.accounts().stream().mapToLong(Account::unissued).sum();
        long uncounted = closing.accounts().stream()
                .filter(one -> !one.arrivalsClosed())
                .mapToLong(Account::arrived)
                .sum();
        return left > 0
                ? Mark.WARNING.with(voice.say("balance.left", left))
                : uncounted > 0
                        ? Mark.WARNING.with(voice.say("balance.uncounted", uncounted))
                        : Mark.GOOD.with(voice.say("balance.stands"));
    }

    @Override
    public void focus() {
        Focus.on(table);
    }

    @Override
    public void record() {
        if (model.may(Permission.SIGN_ACTS)) {
            chosen().forEach(closing::close);
        }
    }
}
