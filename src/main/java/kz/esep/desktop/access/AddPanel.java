package kz.esep.desktop.access;

import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import kz.esep.access.Role;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;

/** A new person: login, name and the first role. */
final class AddPanel extends VBox {
    private final TextField login;

    AddPanel(Room room, PeoplePlace place, PeopleModel model) {
        super(12);
        Speech.Voice voice = room.speech().voice("desktop.access");
        login = new TextField(model.newcomer().login());
        login.setId("new-login");
        login.textProperty().addListener((seen, was, is) -> model.newcomer().typeLogin(is));
        TextField name = new TextField(model.newcomer().name());
        name.setId("new-name");
        name.textProperty().addListener((seen, was, is) -> model.newcomer().typeName(is));
        RoleChoice role =
                new RoleChoice(voice, List.of(Role.values()), true, model.role(), model::pick).then(place::add);
        login.setOnAction(event -> name.requestFocus());
        name.setOnAction(event -> role.focus());
        Button add = Buttons.primary(voice.say("add.now"), place::add);
        add.setId("add-now");
        HBox last = Buttons.last(Buttons.plain(voice.say("cancel"), place::stopTyping), add);
        getStyleClass().add("card");
        getChildren()
                .addAll(
                        Labels.heading(voice.say("add")),
                        Labels.over(voice.say("login"), login),
                        Labels.quiet(voice.say("login.hint")),
                        Labels.over(voice.say("name"), name),
                        new VBox(6, Labels.styled(voice.say("role.first"), "field-label"), role),
                        last);
    }

    void focus() {
        Focus.on(login);
        login.end();
    }
}
