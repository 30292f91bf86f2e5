package kz.esep.desktop.access;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.access.Grant;
import kz.esep.access.Permission;
import kz.esep.access.Role;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;

/** One person: the roles with who gave and confirmed them, and what an administrator can do about them. */
final class PersonPanel extends VBox {
    private final Room room;
    private final PeoplePlace place;
    private final PeopleModel model;
    private final PersonRow row;
    private final Speech.Voice voice;
    private final Asked asked;

    PersonPanel(Room room, PeoplePlace place, PeopleModel model, PersonRow row) {
        super(12);
        this.room = room;
        this.place = place;
        this.model = model;
        this.row = row;
        voice = room.speech().voice("desktop.access");
        asked = new Asked(voice);
        getStyleClass().add("card");
        Label name = Labels.text(row.called());
        name.getStyleClass().add("part-title");
        name.setId("person-name");
        getChildren()
                .addAll(new VBox(
                        2,
                        name,
                        Labels.quiet(voice.say("person.line", row.person().login(), row.id()))));
        if (!row.person().active()) {
            getChildren().add(Mark.NEUTRAL.with(voice.say("state.left")));
            return;
        }
        getChildren().add(held());
        if (room.seat().may(Permission.MANAGE_PEOPLE)) {
            give();
            if (!isSelf()) {
                getChildren().add(more());
            }
            getChildren().add(asked);
        }
    }

    private boolean isSelf() {
        return row.id().equals(room.seat().session().person());
    }

    private Node held() {
        VBox box = new VBox(12, Labels.styled(voice.say("roles"), "field-label"));
        if (row.grants().isEmpty()) {
            box.getChildren().add(Labels.text(voice.say("roles.none")));
        }
        row.grants().forEach(grant -> box.getChildren().add(held(grant)));
        return box;
    }

    private Node held(Grant grant) {
        String role = room.speech().say(PeopleView.role(grant));
        Label mark = grant.waits() ? Mark.WARNING.with(voice.say("state.waits", role)) : Mark.GOOD.with(role);
        VBox words = new VBox(2, mark, Labels.quiet(given(grant)));
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox line = new HBox(8, words);
        if (room.seat().may(Permission.MANAGE_PEOPLE) && !(isSelf() && grant.role() == Role.ADMINISTRATOR)) {
            Button take = Buttons.plain(
                    voice.say("revoke"),
                    () -> asked.ask(
                            voice.say("revoke.ask", row.called(), role),
                            voice.say("revoke.yes", role),
                            () -> place.revoke(row, grant.role())));
            take.setAccessibleText(voice.say("revoke.what", role));
            take.setId("revoke-" + grant.role());
            line.getChildren().add(take);
        }
        return line;
    }

    private String given(Grant grant) {
        String by = model.called(grant.grantedBy());
        String at = room.speech().time(grant.grantedAt());
        String second = grant.confirmedBy();
        if (second != null && grant.confirmedAt() != null) {
            return voice.say(
                    "given.confirmed",
                    by,
                    at,
                    model.called(second),
                    room.speech().time(grant.confirmedAt()));
        }
        return voice.say("given", by, at);
    }

    private void give() {
        List<Role> possible = row.possible();
        if (possible.isEmpty()) {
            getChildren().add(Labels.quiet(voice.say("role.nothing")));
            return;
        }
        Role[] picked = new Role[1];
        RoleChoice choice = new RoleChoice(voice, possible, false, null, role -> picked[0] = role);
        Runnable grant = () -> {
            if (picked[0] != null) {
                place.grant(row, picked[0]);
            }
        };
        choice.then(grant);
        Button give = Buttons.plain(voice.say("grant"), grant);
        give.setId("grant");
        HBox last = Buttons.last(give);
        getChildren().add(new VBox(6, Labels.styled(voice.say("grant.title"), "field-label"), choice, last));
    }

    private Node more() {
        Button password = Buttons.plain(
                voice.say("propose"),
                () -> asked.ask(
                        voice.say("propose.ask", row.called()), voice.say("propose.yes"), () -> place.propose(row)));
        password.setId("propose");
        Button leave = Buttons.plain(
                voice.say("leave"),
                () -> asked.ask(voice.say("leave.ask", row.called()), voice.say("leave.yes"), () -> place.leave(row)));
        leave.setId("leave");
        return new FlowPane(8, 8, password, leave);
    }
}
