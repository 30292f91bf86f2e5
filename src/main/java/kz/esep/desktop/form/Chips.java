package kz.esep.desktop.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;

/** The filters of a list, each with how many lines it lets through, chosen by a click or by the digit that it begins with. */
public final class Chips<F extends Enum<F>> {
    private final List<F> all;
    private final Function<F, String> words;
    private final Consumer<F> choose;
    private final List<ToggleButton> buttons = new ArrayList<>();

    public Chips(List<F> all, Function<F, String> words, Consumer<F> choose) {
        this.all = List.copyOf(all);
        this.words = words;
        this.choose = choose;
        this.all.forEach(one -> buttons.add(button(one)));
    }

    private ToggleButton button(F one) {
        ToggleButton button = new ToggleButton();
        button.setId("chip-" + one);
        button.setFocusTraversable(false);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("chip");
        button.setOnAction(event -> choose.accept(one));
        return button;
    }

    public List<ToggleButton> buttons() {
        return List.copyOf(buttons);
    }

    /** Says which is chosen and how many lines there are of each. */
    public void show(F chosen, ToLongFunction<F> counts) {
        for (int i = 0; i < buttons.size(); i++) {
            F one = all.get(i);
            buttons.get(i).setText(i + "  " + words.apply(one) + "  " + Numerals.grouped(counts.applyAsLong(one)));
            buttons.get(i).setSelected(one == chosen);
        }
    }

    /** Chooses by a digit; a digit that no filter has does nothing. */
    public void key(KeyEvent event) {
        if (event.getCode().isDigitKey()) {
            int number = event.getCode().getChar().charAt(0) - '0';
            if (number < all.size()) {
                choose.accept(all.get(number));
            }
            event.consume();
        }
    }
}
