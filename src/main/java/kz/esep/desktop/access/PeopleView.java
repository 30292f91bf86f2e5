package kz.esep.desktop.access;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.esep.access.Grant;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Message;
import org.controlsfx.control.SegmentedButton;
import org.jspecify.annotations.Nullable;

/** The people in a table, one of them beside it, and above what waits for this person's confirmation. */
final class PeopleView extends ScrolledPage {
    /** Below this many times the text's height the panel stands under the table and not beside it. */
    private static final double NARROW = 58;

    private final Room room;
    private final PeoplePlace place;
    private final PeopleModel model;
    private final Speech.Voice voice;
    private final VBox waiting = new VBox(8);
    private final TableView<PersonRow> table;
    private final VBox panel = new VBox();
    private boolean filling;
    private boolean fresh = true;
    private PeopleModel.Panel drawn;
    private List<Grant> asked = List.of();
    private @Nullable PersonRow person;

    PeopleView(Room room, PeoplePlace place, PeopleModel model, boolean matrix) {
        this.room = room;
        this.place = place;
        this.model = model;
        voice = room.speech().voice("desktop.access");
        drawn = model.panel(session());
        table = table();
        VBox page = new VBox(head(matrix));
        page.getStyleClass().add("place");
        if (matrix) {
            page.getChildren().add(new RolesTable(room.speech()));
        } else {
            page.getChildren().addAll(waiting, new Beside(table, panel, NARROW));
        }
        getStylesheets().add(Doorway.STYLE);
        setContent(page);
        draw();
    }

    private Session session() {
        return room.seat().session();
    }

    private Node head(boolean matrix) {
        SegmentedButton views = new SegmentedButton(view("show.people", !matrix), view("show.roles", matrix));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(16, Labels.title(voice.say("people")), views, gap);
        head.setAlignment(Pos.CENTER_LEFT);
        if (room.seat().may(Permission.MANAGE_PEOPLE)) {
            Button add = Buttons.plain(voice.say("add"), place::beginAdding);
            add.setId("add");
            head.getChildren().add(add);
        }
        return head;
    }

    private ToggleButton view(String key, boolean selected) {
        ToggleButton button = new ToggleButton(voice.say(key));
        button.setSelected(selected);
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(event -> {
            button.setSelected(true);
            if (!selected) {
                place.turn();
            }
        });
        return button;
    }

    private TableView<PersonRow> table() {
        TableView<PersonRow> made = Tables.table(voice.say("people"), Labels.quiet(voice.say("loading")));
        made.setId("people-table");
        made.getSelectionModel().setSelectionMode(SelectionMode.SINGLE);
        made.getColumns()
                .addAll(List.of(
                        Tables.text(voice.say("name"), PersonRow::called),
                        Tables.text(voice.say("login"), row -> row.person().login()),
                        Tables.text(voice.say("roles"), this::roles)));
        made.getSelectionModel().selectedItemProperty().addListener((seen, was, is) -> {
            if (is != null && !filling) {
                model.choose(is.id());
                drawPanel();
            }
        });
        return made;
    }

    /** The roles in words; what waits and who has left is said too. */
    private String roles(PersonRow row) {
        if (!row.person().active()) {
            return voice.say("state.left");
        }
        String said = row.grants().stream()
                .map(grant -> grant.waits()
                        ? voice.say("state.waits", role(grant))
                        : room.speech().say(role(grant)))
                .collect(Collectors.joining(", "));
        return said.isEmpty() ? voice.say("state.none") : said;
    }

    static Message role(Grant grant) {
        return Message.of("access", "Role." + grant.role().name());
    }

    /** Shows what the model has now. */
    void draw() {
        filling = true;
        if (!table.getItems().equals(model.rows())) {
            table.getItems().setAll(model.rows());
        }
        model.chosen().ifPresent(row -> table.getSelectionModel().select(row));
        filling = false;
        drawWaiting();
        drawPanel();
        if (fresh && !model.rows().isEmpty() && drawn == PeopleModel.Panel.PERSON) {
            fresh = false;
            focusFirst();
        }
    }

    private void drawWaiting() {
        List<Grant> grants = model.waitingFor(session());
        if (grants.equals(asked) && !waiting.getChildren().isEmpty()) {
            return;
        }
        boolean focused = Focus.isIn(waiting);
        asked = grants;
        waiting.getChildren().clear();
        waiting.setManaged(!grants.isEmpty());
        waiting.setVisible(!grants.isEmpty());
        if (!grants.isEmpty()) {
            waiting.getChildren().add(waitingCard(grants));
        }
        if (focused) {
            focusFirst();
        }
    }

    /** To what waits for this person, or else to the list. */
    private void focusFirst() {
        Node first = waiting.lookup(".button");
        Focus.on(first == null ? table : first);
    }

    private VBox waitingCard(List<Grant> grants) {
        VBox card = new VBox(8, Mark.WARNING.with(voice.say("waiting")), Labels.quiet(voice.say("waiting.hint")));
        card.getStyleClass().add("card");
        for (Grant grant : grants) {
            Label what = Labels.text(voice.say(
                    "waiting.line",
                    model.called(grant.person()),
                    role(grant),
                    model.called(grant.grantedBy()),
                    room.speech().time(grant.grantedAt())));
            HBox.setHgrow(what, Priority.ALWAYS);
            what.setMaxWidth(Double.MAX_VALUE);
            Button confirm = Buttons.plain(voice.say("confirm"), () -> place.confirm(grant));
            confirm.setAccessibleText(voice.say("confirm.what", model.called(grant.person()), role(grant)));
            confirm.setId("confirm-" + grant.person() + "-" + grant.role());
            HBox line = new HBox(12, what, confirm);
            line.setAlignment(Pos.CENTER_LEFT);
            card.getChildren().add(line);
        }
        return card;
    }

    /** Draws the chosen person anew only for a reason, so that a choice being made there is not lost. */
    private void drawPerson(boolean changed) {
        PersonRow row = model.chosen().orElse(null);
        if (!changed && Objects.equals(row, person)) {
            return;
        }
        boolean focused = Focus.isIn(panel);
        person = row;
        panel.getChildren().clear();
        if (row != null) {
            panel.getChildren().add(new PersonPanel(room, place, model, row));
        }
        if (focused || (changed && !fresh)) {
            Focus.on(table);
        }
    }

    /** Whether something is typed there, so that it is not drawn anew. */
    private static boolean isForm(PeopleModel.Panel panel) {
        return panel == PeopleModel.Panel.ADDING || panel == PeopleModel.Panel.DESTROYING;
    }

    private void drawPanel() {
        PeopleModel.Panel wanted = model.panel(session());
        boolean changed = wanted != drawn || panel.getChildren().isEmpty();
        if (isForm(wanted) && !changed) {
            return;
        }
        drawn = wanted;
        switch (wanted) {
            case PERSON -> {
                drawPerson(changed);
            }
            case ADDING -> {
                AddPanel form = new AddPanel(room, place, model);
                panel.getChildren().setAll(form);
                form.focus();
            }
            case DESTROYING -> {
                DestroyPanel form = new DestroyPanel(voice, place, model);
                panel.getChildren().setAll(form);
                form.focus();
            }
            case SHOWN -> {
                if (changed) {
                    ShownPanel once = new ShownPanel(voice, place, Objects.requireNonNull(model.shown()));
                    panel.getChildren().setAll(once);
                    once.focus();
                }
            }
        }
    }
}
