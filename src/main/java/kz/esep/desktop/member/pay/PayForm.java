package kz.esep.desktop.member.pay;

import java.math.BigDecimal;
import java.time.LocalDate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Texts;
import kz.esep.desktop.shell.ActForm;
import kz.esep.pay.Deduction;
import kz.esep.pay.Fund;
import kz.esep.pay.PayRun;
import kz.esep.pay.Period;
import kz.esep.pay.RateName;
import kz.esep.pay.Reach;
import org.jspecify.annotations.Nullable;

/** What is typed about pay, until it was recorded or another act is begun. */
final class PayForm implements ActForm<Field> {
    final ObjectProperty<RateName> rate = new SimpleObjectProperty<>(RateName.MINIMUM_WAGE);
    final ObjectProperty<Reach.Purpose> purpose = new SimpleObjectProperty<>(Reach.Purpose.PAY);
    final ObjectProperty<Deduction.Base> base = new SimpleObjectProperty<>(Deduction.Base.GROSS);
    private final Texts<Field> texts = new Texts<>(Field.class);

    StringProperty text(Field field) {
        return texts.of(field);
    }

    @Override
    public String typed(Field field) {
        return text(field).get().strip();
    }

    @Override
    public void forget() {
        texts.forget();
        rate.set(RateName.MINIMUM_WAGE);
        purpose.set(Reach.Purpose.PAY);
        base.set(Deduction.Base.GROSS);
    }

    /** The day typed in a field that was found to have one. */
    LocalDate day(Field field) {
        return Days.day(typed(field)).orElseThrow();
    }

    private int whole(Field field) {
        String typed = Field.plain(typed(field));
        return typed.isEmpty() ? 0 : Integer.parseInt(typed);
    }

    BigDecimal number(Field field) {
        return Field.number(typed(field));
    }

    private @Nullable BigDecimal maybe(Field field) {
        return typed(field).isEmpty() ? null : number(field);
    }

    Period period() {
        return new Period(
                "", day(Field.FROM), day(Field.TO), whole(Field.HOURS), day(Field.RATES_ON), typed(Field.SOURCE));
    }

    Fund fund() {
        return new Fund(
                typed(Field.CODE),
                typed(Field.NAME),
                whole(Field.SHARE),
                maybe(Field.BUDGET),
                day(Field.DATE),
                typed(Field.SOURCE));
    }

    Deduction deduction() {
        return new Deduction(
                typed(Field.NAME),
                day(Field.FROM),
                whole(Field.ORDER),
                number(Field.PERCENT),
                base.get(),
                maybe(Field.CAP),
                typed(Field.SOURCE));
    }

    PayRun.Order order() {
        Reach reach = new Reach(purpose.get(), day(Field.UNTIL), whole(Field.PERCENT_OF_BASIS));
        return new PayRun.Order(typed(Field.PERIOD), reach, typed(Field.WHY));
    }
}
