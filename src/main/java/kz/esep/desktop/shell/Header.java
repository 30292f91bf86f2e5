package kz.esep.desktop.shell;

import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.text.Messages;
import org.jspecify.annotations.Nullable;

/** The row under the menu: which election and commission, live or practice, who sits here. */
final class Header extends VBox {
    Header(Speech speech, Sign sign, @Nullable Session session, Runnable change) {
        Speech.Voice voice = speech.voice("desktop.shell");
        Label election = Labels.styled(speech.say(sign.election()), "header-election");
        Label commission = Labels.styled(speech.say(sign.commission()), "quiet");
        for (Label label : new Label[] {election, commission}) {
            label.setTextOverrun(OverrunStyle.ELLIPSIS);
            label.setMinWidth(0);
        }
        VBox names = new VBox(election, commission);
        names.setMinWidth(0);
        names.setAlignment(Pos.CENTER_LEFT);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label mode = Labels.styled(voice.say(sign.practice() ? "mode.practice" : "mode.live"), "mode");
        mode.getStyleClass().add(sign.practice() ? "mode-practice" : "mode-live");
        mode.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(16, names, gap, mode);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("header");
        if (session != null) {
            row.getChildren().addAll(person(speech, session), changeButton(voice, change));
        }
        getChildren().add(row);
        if (sign.practice()) {
            Label band = Labels.styled(voice.say("practice.band"), "practice-band");
            band.setMaxWidth(Double.MAX_VALUE);
            band.setAlignment(Pos.CENTER);
            getChildren().add(band);
        }
    }

    private static VBox person(Speech speech, Session session) {
        String roles = session.roles().stream()
                .map(role -> roleName(speech, role))
                .sorted()
                .collect(Collectors.joining(", "));
        Label login = Labels.styled(session.login(), "header-person");
        login.setId("person");
        VBox person = new VBox(login, Labels.styled(roles, "quiet"));
        person.setAlignment(Pos.CENTER_RIGHT);
        person.setMinWidth(Region.USE_PREF_SIZE);
        return person;
    }

    static String roleName(Speech speech, Role role) {
        return Messages.of("access").text(speech.language(), "Role." + role.name());
    }

    private static Button changeButton(Speech.Voice voice, Runnable change) {
        Button button = Buttons.plain(voice.say("change.button"), change);
        button.setAccessibleText(voice.say("change"));
        button.setFocusTraversable(false);
        return button;
    }
}
