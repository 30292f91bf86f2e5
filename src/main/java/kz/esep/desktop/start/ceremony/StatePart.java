package kz.esep.desktop.start.ceremony;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Speech;
import kz.esep.desktop.start.ceremony.CeremonyModel.Page;
import kz.esep.result.SignerRoles;
import kz.esep.signing.CaRecord;
import kz.esep.signing.IssuedCertificate;

/** An opened CA: what it is, what it has issued and revoked, and what its people can do. */
final class StatePart extends VBox {
    private static final int ROW = 32;

    private final CeremonyView view;
    private final CeremonyModel model;
    private final Speech.Voice voice;
    private final VBox chosen = new VBox(12);
    private final FlowPane acts = new FlowPane(8, 8);

    StatePart(CeremonyView view) {
        super(16);
        this.view = view;
        model = view.model();
        voice = view.voice();
        CaRecord root = model.opened().root();
        model.done().ifPresent(done -> {
            Label said = Mark.GOOD.with(view.room().speech().say(done));
            said.setWrapText(true);
            said.setMinHeight(USE_PREF_SIZE);
            said.setId("ca-done");
            getChildren().add(said);
        });
        Button issue = act(Page.ISSUE, Buttons.primary(voice.say("act.ISSUE"), () -> view.go(Page.ISSUE)));
        FlowPane general = new FlowPane(
                8,
                8,
                issue,
                act(Page.LIST, Buttons.plain(voice.say("act.LIST"), () -> view.go(Page.LIST))),
                act(Page.RECORD, Buttons.plain(voice.say("act.RECORD"), () -> view.go(Page.RECORD))));
        Label heading = Labels.heading(voice.say("issued", root.issued().size()));
        getChildren().addAll(facts(root), general, heading, table(root, heading), chosen);
        choose();
        Focus.on(issue);
    }

    private static Button act(Page page, Button button) {
        button.setId("ca-act-" + page);
        return button;
    }

    private VBox facts(CaRecord root) {
        Facts facts = new Facts()
                .with(voice.say("fact.centre"), root.name())
                .with(voice.say("fact.election"), root.election())
                .with(
                        voice.say("fact.code"),
                        "ca-fingerprint",
                        root.certificate().digest().groups())
                .with(voice.say("fact.sha"), root.certificate().digest().hex())
                .with(
                        voice.say("fact.valid"),
                        span(root.certificate().validFrom(), root.certificate().validUntil()))
                .with(voice.say("fact.list"), list(root))
                .with(voice.say("fact.folder"), model.opened().folder().toString());
        VBox card = new VBox(facts);
        card.getStyleClass().add("card");
        return card;
    }

    private String span(Instant from, Instant until) {
        return voice.say("span", time(from), time(until));
    }

    private String time(Instant at) {
        return view.room().speech().time(at);
    }

    private String list(CaRecord root) {
        if (root.listNumber() == 0) {
            return voice.say("list.none");
        }
        Instant at = root.listAt();
        return at == null
                ? voice.say("list.number", root.listNumber())
                : voice.say("list.of", root.listNumber(), time(at));
    }

    private TableView<IssuedCertificate> table(CaRecord root, Label measure) {
        TableView<IssuedCertificate> table =
                Tables.table(voice.say("issued.table"), Labels.quiet(voice.say("issued.none")));
        table.setId("ca-issued");
        table.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        Map<TableColumn<IssuedCertificate, ?>, Integer> columns = new LinkedHashMap<>();
        columns.put(Tables.text(voice.say("fact.name"), one -> one.identity().name()), 10);
        columns.put(
                Tables.text(voice.say("fact.commission"), one -> one.identity().commission()), 7);
        columns.put(Tables.text(voice.say("fact.role"), this::role), 7);
        columns.put(Tables.text(voice.say("standing"), this::standing), 13);
        Widths.scale(table, measure, columns);
        columns.keySet().forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
        table.getItems().setAll(root.issued());
        table.setFixedCellSize(ROW);
        table.setPrefHeight((double) ROW * Math.clamp(root.issued().size() + 2L, 4, 12));
        root.issued().stream()
                .filter(one -> one.serial().equals(model.chosen()))
                .forEach(table.getSelectionModel()::select);
        table.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            model.choose(is == null ? "" : is.serial());
            choose();
        });
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !acts.getChildren().isEmpty()) {
                acts.getChildren().getFirst().requestFocus();
                event.consume();
            }
        });
        return table;
    }

    private String role(IssuedCertificate one) {
        return view.room().speech().say(SignerRoles.named(one.identity().role()));
    }

    private String standing(IssuedCertificate one) {
        Instant at = one.revokedAt();
        return at == null ? voice.say("good", time(one.validUntil())) : voice.say("revoked", time(at));
    }

    /** What is known of the chosen certificate, and what can be done with it. */
    private void choose() {
        chosen.getChildren().clear();
        acts.getChildren().clear();
        model.opened().root().issued().stream()
                .filter(one -> one.serial().equals(model.chosen()))
                .findFirst()
                .ifPresent(this::show);
    }

    private void show(IssuedCertificate one) {
        if (one.revokedAt() == null) {
            Button revoke = Buttons.danger(voice.say("act.REVOKE"), () -> view.go(Page.REVOKE));
            acts.getChildren().add(act(Page.REVOKE, revoke));
        }
        acts.getChildren().add(act(Page.SAVE, Buttons.plain(voice.say("act.SAVE"), () -> view.go(Page.SAVE))));
        Facts facts = new Facts()
                .with(voice.say("fact.name"), one.identity().name())
                .with(voice.say("standing"), standing(one));
        if (one.revokedAt() != null) {
            facts.with(voice.say("revoke.reason"), voice.say("Reason." + one.reason()));
        }
        facts.with(voice.say("fact.key"), one.key().groups()).with(voice.say("fact.serial"), one.serial());
        chosen.getChildren().setAll(acts, facts);
    }
}
