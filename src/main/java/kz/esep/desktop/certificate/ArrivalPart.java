package kz.esep.desktop.certificate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.FXCollections;
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
import kz.esep.certificate.Arrived;
import kz.esep.certificate.Voter;
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
import kz.esep.text.Message;

/** Voting day: voters who come with a certificate, the register of them, and losses that others tell. */
final class ArrivalPart extends ScrolledPage implements CertificateView.Sheet {
    private final Room room;
    private final CertificateModel model;
    private final ArrivalModel arrivals;
    private final Speech.Voice voice;
    private final Map<String, TypedField> fields = new LinkedHashMap<>();
    private final Label heading = Labels.heading("");
    private final TypedField search;
    private final TableView<Arrived> table;
    private final InvalidationListener complaining = seen -> complain();
    /** Whether an arrival was to be registered, so that what is wrong, or the next one, takes the focus. */
    private boolean tried;

    ArrivalPart(Room room, CertificateModel model) {
        this.room = room;
        this.model = model;
        arrivals = model.arrivals();
        voice = room.speech().voice("desktop.certificate");
        table = table();
        search = new TypedField("arrival-search", voice.say("register.search"), arrivals.search());
        search.field().textProperty().addListener(seen -> look());
        VBox page = new VBox(8);
        page.getStyleClass().add("certificate-page");
        boolean keeps = model.may(Permission.KEEP_REGISTERS);
        if (!arrivals.isVotingDay()) {
            Label early = Mark.WARNING.with(voice.say("arrival.early", model.votingDay()));
            early.setWrapText(true);
            early.setMinHeight(USE_PREF_SIZE);
            page.getChildren().add(early);
        }
        if (keeps) {
            page.getChildren().addAll(form(), new BulkPane(voice, arrivals.many()));
        }
        page.getChildren().addAll(heading, search, table);
        if (keeps) {
            page.getChildren().addAll(withdrawing(), reporting());
        }
        page.getChildren()
                .addAll(
                        new PrintPane(
                                voice,
                                model.printing(),
                                "arrivals",
                                () -> Optional.ofNullable(
                                                table.getSelectionModel().getSelectedItem())
                                        .map(one -> model.printing()
                                                .arrivals(one.serials().type(), one.precinct()))),
                        new ExportPane(voice, model.printing(), model.printing()::exportArrivals));
        setContent(page);
        arrivals.faults().addListener(new WeakInvalidationListener(complaining));
    }

    private VBox form() {
        FieldGrid grid = new FieldGrid();
        for (String name : ArrivalForm.FIELDS) {
            fields.put(
                    name,
                    new TypedField(
                            "arrival-" + name,
                            voice.say("arrival.field." + name),
                            arrivals.form().text(name)));
        }
        List<TypedField> all = List.copyOf(fields.values());
        for (int i = 0; i < all.size(); i += 2) {
            grid.add(all.get(i), all.get(i + 1));
        }
        of(ArrivalForm.IIN).onLeave(arrivals::checkIin);
        explained(ArrivalForm.PRECINCT);
        explained(ArrivalForm.FROM);
        Button arrive = Buttons.primary(voice.say("arrive"), this::record);
        arrive.setId("arrive");
        VBox card = new VBox(12, grid, Labels.quiet(voice.say("arrive.hint")), Buttons.last(arrive));
        card.getStyleClass().add("card");
        return card;
    }

    private TypedField of(String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    /** Says under the field what the typed precinct is called. */
    private void explained(String name) {
        TypedField field = of(name);
        Runnable explain = () -> field.explain(model.placeName(field.field().getText()));
        field.field().textProperty().addListener(seen -> explain.run());
        explain.run();
    }

    private TableView<Arrived> table() {
        TableView<Arrived> lines = Tables.table(voice.say("part.ARRIVALS"), Labels.quiet(voice.say("arrival.none")));
        lines.setId("arrivals");
        lines.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        Map<TableColumn<Arrived, ?>, Integer> ems = new LinkedHashMap<>();
        ems.put(Tables.count(voice.say("register.line"), Arrived::line), 5);
        ems.put(Tables.text(voice.say("register.number"), one -> one.serials().numbers()), 6);
        ems.put(Tables.text(voice.say("field.name"), one -> personal(one, Voter::name)), 16);
        ems.put(Tables.text(voice.say("field.iin"), one -> personal(one, Voter::iin)), 9);
        ems.put(Tables.text(voice.say("register.precinct"), Arrived::precinct), 6);
        ems.put(Tables.text(voice.say("arrival.from"), Arrived::from), 8);
        ems.put(Tables.count(voice.say("arrival.list"), Arrived::listLine), 8);
        ems.put(Tables.text(voice.say("field.time"), one -> model.register().time(one.at(), one.precinct())), 13);
        ems.put(Tables.text(voice.say("arrival.withdrawn"), Arrived::withdrawn), 12);
        Widths.scale(lines, heading, ems);
        return lines;
    }

    private String personal(Arrived line, Function<Voter, String> part) {
        Voter voter = line.voter();
        return voter == null ? voice.say("sealed") : part.apply(voter);
    }

    private Node withdrawing() {
        TypedField reason = new TypedField("arrival-reason", voice.say("reason"), arrivals.reason());
        Button back = Buttons.danger(voice.say("withdraw"), () -> {
            Arrived line = table.getSelectionModel().getSelectedItem();
            if (line != null) {
                arrivals.withdraw(line);
            }
        });
        back.setId("arrival-withdraw");
        return row(reason, back);
    }

    private Node reporting() {
        Button report = Buttons.plain(voice.say("report"), arrivals::report);
        report.setId("report");
        return new VBox(
                8,
                Labels.heading(voice.say("report.heading")),
                Labels.quiet(voice.say("report.hint")),
                row(
                        new TypedField("report-numbers", voice.say("act.numbers"), arrivals.lost()),
                        new TypedField("report-reason", voice.say("report.reason"), arrivals.told()),
                        report));
    }

    private static FlowPane row(Node... nodes) {
        FlowPane row = new FlowPane(12, 8, nodes);
        row.setRowValignment(VPos.BOTTOM);
        return row;
    }

    private void complain() {
        Map<String, Message> faults = arrivals.faults().get();
        fields.forEach((name, field) -> {
            Message fault = faults.get(name);
            field.complain(fault == null ? "" : room.speech().say(fault));
        });
        if (tried) {
            tried = false;
            ArrivalForm.FIELDS.stream()
                    .filter(faults::containsKey)
                    .findFirst()
                    .ifPresentOrElse(name -> Focus.on(of(name).field()), this::focus);
        }
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
        look();
        complain();
    }

    private void look() {
        List<Arrived> lines = arrivals.found();
        table.setItems(FXCollections.observableArrayList(lines));
        table.getSelectionModel().clearAndSelect(0);
        heading.setText(voice.say("arrival.heading", lines.size()));
    }

    @Override
    public void focus() {
        if (fields.isEmpty()) {
            Focus.on(search.field());
        } else {
            boolean known = !model.placeName(arrivals.form().typed(ArrivalForm.PRECINCT))
                    .isEmpty();
            Focus.on(of(known ? ArrivalForm.NUMBER : ArrivalForm.PRECINCT).field());
        }
    }

    @Override
    public void record() {
        if (!fields.isEmpty()) {
            tried = true;
            arrivals.arrive();
        }
    }
}
