package kz.esep.desktop.access;

import java.util.function.Supplier;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.esep.access.SignIn;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.SecretField;
import kz.esep.desktop.shell.Speech;

/** A new password, typed twice, with what is asked of it said before and ticked off while it is typed. */
final class ChosenPassword extends VBox {
    private final Speech.Voice voice;
    private final SecretField chosen;
    private final SecretField again;
    private final Supplier<String> login;
    private final VBox rules = new VBox(2);

    /**
     * Two fields.
     *
     * @param login which the password must not be
     * @param enter is run by Enter in the second field
     */
    ChosenPassword(Speech.Voice voice, Supplier<String> login, Runnable enter) {
        super(12);
        this.voice = voice;
        this.login = login;
        chosen = new SecretField(voice.say("chosen"));
        chosen.setId("chosen");
        again = new SecretField(voice.say("again"));
        again.setId("again");
        chosen.setOnAction(event -> again.requestFocus());
        again.setOnAction(event -> enter.run());
        chosen.textProperty().addListener(seen -> look());
        again.textProperty().addListener(seen -> look());
        getChildren()
                .addAll(
                        Labels.quiet(voice.say("rule", SignIn.SHORTEST_PASSWORD, SignIn.LONGEST_PASSWORD)),
                        new VBox(4, Labels.over(voice.say("chosen"), chosen), new PasswordHint(voice, chosen)),
                        Labels.over(voice.say("again"), again),
                        rules);
        look();
    }

    private void look() {
        int length = chosen.getLength();
        boolean fits = length >= SignIn.SHORTEST_PASSWORD && length <= SignIn.LONGEST_PASSWORD;
        rules.getChildren()
                .setAll(
                        rule(fits, voice.say("rule.length", length, SignIn.SHORTEST_PASSWORD)),
                        rule(length > 0 && !isLogin(), voice.say("rule.login")),
                        rule(isSame() && length > 0, voice.say("rule.same")));
    }

    private static Label rule(boolean kept, String text) {
        return (kept ? Mark.GOOD : Mark.NEUTRAL).with(text);
    }

    private boolean isLogin() {
        return chosen.getCharacters().toString().contentEquals(login.get());
    }

    /** Whether both are the same. */
    boolean isSame() {
        return chosen.getCharacters().toString().contentEquals(again.getCharacters());
    }

    /** The password; the caller wipes it. The fields keep it. */
    char[] typed() {
        return chosen.typed();
    }

    void clear() {
        chosen.clear();
        again.clear();
    }

    void focus() {
        Focus.on(chosen);
    }

    void focusAgain() {
        again.requestFocus();
        again.selectAll();
    }
}
