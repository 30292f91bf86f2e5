package kz.esep.desktop.certificate;

import java.math.BigDecimal;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.desktop.shell.PrinterModel;
import kz.esep.document.Shift;
import kz.esep.text.Refused;

/** What certificates are printed on, and how far the chosen printer is off on a blank. */
final class BlankModel {
    private final boolean known;
    private final PrinterModel printer;
    private final ObjectProperty<Stock> stock = new SimpleObjectProperty<>(Stock.PLAIN);
    private final StringProperty right = new SimpleStringProperty("");
    private final StringProperty down = new SimpleStringProperty("");
    private final InvalidationListener recalling = seen -> recall();

    /** What lies in the printer. */
    enum Stock {
        PLAIN,
        BLANK
    }

    /**
     * Plain paper, until a person chooses.
     *
     * @param known whether the package says where the fields stand on the blank
     */
    BlankModel(boolean known, PrinterModel printer) {
        this.known = known;
        this.printer = printer;
        printer.chosen().addListener(new WeakInvalidationListener(recalling));
        recall();
    }

    private void recall() {
        Shift shift = printer.shift();
        right.set(shift.right().toPlainString());
        down.set(shift.down().toPlainString());
    }

    boolean isKnown() {
        return known;
    }

    ObjectProperty<Stock> stock() {
        return stock;
    }

    /** Millimetres as they are typed. */
    StringProperty right() {
        return right;
    }

    /** Millimetres as they are typed. */
    StringProperty down() {
        return down;
    }

    boolean isOnBlank() {
        return stock.get() == Stock.BLANK;
    }

    /**
     * How far what is printed is moved; remembered for the chosen printer.
     *
     * @throws Refused when what is typed is no such length
     */
    Shift shift() {
        Shift shift = new Shift(length(right), length(down));
        printer.adjust(shift);
        return shift;
    }

    private static BigDecimal length(StringProperty typed) {
        return Shift.typed(typed.get())
                .orElseThrow(() -> new Refused("document", "blank.shift", typed.get(), Shift.MOST));
    }
}
