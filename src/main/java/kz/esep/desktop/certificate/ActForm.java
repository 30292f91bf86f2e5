package kz.esep.desktop.certificate;

import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.certificate.Act;
import kz.esep.certificate.Serials;
import kz.esep.certificate.Stocks;
import kz.esep.desktop.form.Days;
import kz.esep.text.Refused;

/** An act as far as it is typed. */
final class ActForm {
    final ObjectProperty<Act.Kind> kind = new SimpleObjectProperty<>(Act.Kind.RECEIVED);
    final StringProperty numbers = new SimpleStringProperty("");
    final StringProperty place = new SimpleStringProperty("");
    final StringProperty number = new SimpleStringProperty("");
    final StringProperty date = new SimpleStringProperty("");
    final StringProperty reason = new SimpleStringProperty("");

    /**
     * What stands on the paper.
     *
     * @param type id of the type of certificates
     * @throws Refused when the numbers or the date cannot be read
     */
    Stocks.Paper paper(String type) {
        Serials serials = Serials.typed(type, numbers.get())
                .orElseThrow(() -> new Refused("certificate", "refused.numbers", numbers.get(), Serials.LARGEST));
        LocalDate day = Days.day(date.get()).orElseThrow(() -> new Refused("certificate", "refused.day", date.get()));
        String where = hasPlace() ? place.get().strip() : "";
        return new Stocks.Paper(kind.get(), number.get(), day, serials, where, reason.get());
    }

    /** Whether it says which precinct or commission below; what comes from above and goes back there does not. */
    boolean hasPlace() {
        return kind.get() != Act.Kind.RECEIVED && kind.get() != Act.Kind.RETURNED;
    }

    /** The next act has other numbers; its kind and its day are mostly the same. */
    void clear() {
        numbers.set("");
        place.set("");
        number.set("");
        reason.set("");
    }
}
