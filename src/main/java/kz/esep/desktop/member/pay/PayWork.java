package kz.esep.desktop.member.pay;

import java.util.function.BiFunction;
import java.util.function.Function;
import kz.esep.access.Session;
import kz.esep.desktop.form.Complaints;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.shell.ActWork;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.work.Work;
import kz.esep.office.Office;
import kz.esep.pay.PayRun;
import kz.esep.pay.Period;
import kz.esep.pay.RateName;
import kz.esep.text.Message;

/** What a person does about pay, from the form to the journal; what is wrong is said at its field. */
final class PayWork extends ActWork<Act, Field, PayForm> {
    private final Office office;
    private final PayModel model;

    PayWork(Room room, Office office, PayModel model) {
        super(room, new PayForm(), Field::fault);
        this.office = office;
        this.model = model;
    }

    /** Begins an act; one without anything to type is done at once. */
    void begin(Act wanted) {
        if (!model.isKnown() || !model.may(wanted.permission())) {
            return;
        }
        clear();
        if (wanted.fields().isEmpty()) {
            typing(null);
            record(wanted);
        } else {
            propose(wanted);
            typing(wanted);
        }
    }

    /** Types what is mostly so. */
    private void propose(Act wanted) {
        Known known = model.known();
        switch (wanted) {
            case DRAFT -> {
                if (!known.periods().isEmpty()) {
                    Period last = known.periods().getLast();
                    form().text(Field.PERIOD).set(last.id());
                    form().text(Field.UNTIL).set(Days.said(last.to()));
                }
            }
            case RATE -> form().text(Field.FROM).set(Days.said(known.day().withDayOfYear(1)));
            case PERIOD -> form().text(Field.RATES_ON).set(Days.said(known.day()));
            case FUND -> form().text(Field.SHARE).set("1");
            default -> {}
        }
    }

    /** Whether everything that the act needs is typed and can be read; otherwise it is said. */
    boolean isRight(Act now) {
        return isRight(now.fields());
    }

    /** Does what is typed. */
    void record() {
        Act now = act().get();
        if (now != null && isRight(now)) {
            record(now);
        }
    }

    private void record(Act now) {
        String run = model.run().map(PayRun::id).orElse("");
        Function<Session, String> write = prepared(now, run);
        run(now, (session, progress) -> write.apply(session), id -> PayModel.message("done." + now, id));
    }

    private Function<Session, String> prepared(Act now, String run) {
        return switch (now) {
            case RATE -> rate();
            case PERIOD -> {
                Period period = form().period();
                yield session ->
                        office.staff().rates().setPeriod(session, period).id();
            }
            case FUND -> {
                var fund = form().fund();
                yield session -> office.staff().budgets().set(session, fund).name();
            }
            case DEDUCTION -> {
                var deduction = form().deduction();
                yield session ->
                        office.staff().rates().deduct(session, deduction).name();
            }
            case DRAFT -> {
                PayRun.Order order = form().order();
                yield session -> office.staff().payRuns().draft(session, order);
            }
            case CHECK ->
                session -> office.staff().payRuns().check(session, run).id();
            case APPROVE ->
                session -> office.staff().payRuns().approve(session, run).id();
            case PAID -> {
                var day = form().day(Field.DATE);
                String document = form().typed(Field.DOCUMENT);
                yield session -> office.staff()
                        .payRuns()
                        .pay(session, run, day, document)
                        .id();
            }
            case BACK, WITHDRAW -> stopped(now, run);
            case WORKBOOK, BANK -> throw new IllegalStateException("goes into a folder: " + now);
        };
    }

    private Function<Session, String> rate() {
        RateName name = form().rate.get();
        var from = form().day(Field.FROM);
        var value = form().number(Field.VALUE);
        String source = form().typed(Field.SOURCE);
        return session -> {
            office.staff().rates().set(session, name, from, value, source);
            return room().speech().say(name.said());
        };
    }

    private Function<Session, String> stopped(Act now, String run) {
        String reason = form().typed(Field.REASON);
        return session -> now == Act.BACK
                ? office.staff().payRuns().sendBack(session, run, reason).id()
                : office.staff().payRuns().withdraw(session, run, reason).id();
    }

    /** Runs an act in the background; what it is refused for stands at its field. */
    void run(Act now, BiFunction<Session, Work.Progress, String> write, Function<String, Message> done) {
        run(
                PayModel.message("working." + now),
                write,
                id -> {
                    close();
                    if (now == Act.DRAFT) {
                        model.choose(id);
                    }
                    model.look();
                    room().frame().tell(Notice.done(done.apply(id)));
                },
                refused -> complain(Complaints.of(refused.reason(), Field.of(refused.reason(), now))));
    }
}
