package kz.esep.desktop.access;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kz.esep.access.Permission;
import kz.esep.access.Role;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** One role out of several, or none: the arrow keys choose, Enter goes on. What the role may do stands below. */
final class RoleChoice extends VBox {
    private final ToggleGroup group = new ToggleGroup();
    private final List<RadioButton> buttons = new ArrayList<>();
    private final Speech.Voice voice;
    private final Label rights = Labels.quiet("");

    /**
     * The roles.
     *
     * @param none whether no role can be chosen too
     */
    RoleChoice(
            Speech.Voice voice, List<Role> roles, boolean none, @Nullable Role picked, Consumer<@Nullable Role> pick) {
        super(6);
        this.voice = voice;
        if (none) {
            add("none", voice.say("role.none"), null, picked);
        }
        roles.forEach(role -> add(role.name(), voice.speech().say(name(role)), role, picked));
        group.selectedToggleProperty().addListener((seen, was, is) -> {
            Role role = is == null ? null : (Role) is.getUserData();
            pick.accept(role);
            tell(role);
        });
        rights.managedProperty().bind(rights.textProperty().isNotEmpty());
        tell(picked);
        getChildren().addAll(buttons);
        getChildren().add(rights);
    }

    private static Message name(Role role) {
        return Message.of("access", "Role." + role.name());
    }

    private void add(String id, String text, @Nullable Role role, @Nullable Role picked) {
        RadioButton button = new RadioButton(text);
        button.setId("role-" + id);
        button.setUserData(role);
        button.setToggleGroup(group);
        button.setSelected(role == picked);
        buttons.add(button);
    }

    /** Enter on any of them. */
    RoleChoice then(Runnable on) {
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                on.run();
                event.consume();
            }
        });
        return this;
    }

    /** To the chosen one, or the first. */
    void focus() {
        buttons.stream()
                .filter(RadioButton::isSelected)
                .findFirst()
                .orElseGet(buttons::getFirst)
                .requestFocus();
    }

    private void tell(@Nullable Role role) {
        rights.setText(role == null ? "" : rights(voice, role));
    }

    /** What a role may do, and whether a second person must confirm it. */
    static String rights(Speech.Voice voice, Role role) {
        String may = role.permissions().stream()
                .sorted(Comparator.naturalOrder())
                .map(RoleChoice::permission)
                .map(voice.speech()::say)
                .collect(Collectors.joining("; "));
        return voice.say(role.needsConfirmation() ? "rights.confirmed" : "rights", may);
    }

    static Message permission(Permission permission) {
        return Message.of("access", "Permission." + permission.name());
    }
}
