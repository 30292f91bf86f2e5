package kz.esep.desktop.observer;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import kz.esep.access.Session;
import kz.esep.desktop.form.Complaints;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.shell.ActWork;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.observer.AnswerFile;
import kz.esep.observer.Credential;
import kz.esep.observer.Entrant;
import kz.esep.observer.Observer;
import kz.esep.observer.ObserverFile;
import kz.esep.observer.ObserverRules;
import kz.esep.observer.ObserverTables;
import kz.esep.observer.Particulars;
import kz.esep.observer.RemovalFile;
import kz.esep.observer.SubmissionFile;
import kz.esep.observer.Told;
import kz.esep.office.Office;
import kz.esep.table.CsvTable;
import kz.esep.text.InputFile;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/** What a person records of those present, from the form to the journal; what is wrong is said at its field. */
final class ObserverWork extends ActWork<Act, Field, ObserverForm> {
    private final Office office;
    private final ObserverModel model;
    private Runnable recorded = () -> {};

    ObserverWork(Room room, Office office, ObserverModel model) {
        super(room, new ObserverForm(), Field::fault);
        this.office = office;
        this.model = model;
        ObserverRules rules = ObserverRules.of(office.election().source().ruleEdition());
        form().kind
                .addListener((seen, was, is) ->
                        form().credential.set(rules.documents().getOrDefault(is, Credential.NONE)));
        room.seat().sessionProperty().addListener(seen -> form().forgetAll());
    }

    /** Is told when one person is registered and the next can be typed. */
    void onRecorded(Runnable listener) {
        recorded = listener;
    }

    private Optional<Observer> person() {
        return model.persons().chosen().map(PersonRow::observer);
    }

    /** Begins an act; where it needs a person or a complaint and none is chosen, that is said. */
    void open(Act wanted) {
        Optional<Observer> about = person();
        Optional<HandedIn> answered = model.submissions().chosen();
        if (wanted.isAboutOne() && about.isEmpty()) {
            room().frame().tell(Notice.remark(ObserverModel.message("choose")));
            return;
        }
        if (wanted == Act.ANSWER && answered.filter(one -> one.state().waits()).isEmpty()) {
            room().frame().tell(Notice.remark(ObserverModel.message("choose.submission")));
            return;
        }
        clear();
        form().here.set(model.isVotingDay());
        if (wanted == Act.CORRECT) {
            Particulars known = about.map(Observer::particulars).orElse(null);
            if (known == null) {
                room().frame().tell(Notice.remark(ObserverModel.message("sealed.hint")));
                return;
            }
            form().take(about.orElseThrow(), known);
        }
        if (wanted == Act.REMOVE) {
            form().text(Field.DATE).set(Days.said(model.today()));
        }
        typing(wanted);
    }

    /** Whether everything that the act needs is typed and can be read; otherwise it is said. */
    boolean isRight(Act now) {
        return isRight(now.fields().stream()
                .filter(field -> field != Field.PRECINCT || !model.isAlone())
                .toList());
    }

    /** Records what is typed, or says what is wrong with it. */
    void record() {
        Act now = act().get();
        if (now != null && isRight(now)) {
            String who = person().map(Observer::id).orElse("");
            run(now, prepared(now, who), id -> ObserverModel.message("recorded." + now, id));
        }
    }

    private Function<Session, String> prepared(Act now, String who) {
        Told at = form().time();
        return switch (now) {
            case REGISTER -> {
                Entrant entrant = form().entrant(model.precinct(form().typed(Field.PRECINCT)));
                boolean here = form().here.get();
                yield session -> office.attendance().observers().register(session, entrant, here);
            }
            case CAME -> about(who, session -> office.attendance().presences().came(session, List.of(who), at));
            case WENT -> about(who, session -> office.attendance().presences().went(session, List.of(who), at));
            case CORRECT -> {
                Entrant entrant = form().entrant("");
                String reason = form().typed(Field.REASON);
                yield about(who, session -> office.attendance().observers().correct(session, who, entrant, reason));
            }
            case REMOVE -> {
                RemovalFile.Row row = new RemovalFile.Row(
                        1, who, form().typed(Field.DECISION), form().day(Field.DATE), form().typed(Field.REASON), at);
                yield about(who, session -> office.attendance().presences().remove(session, row));
            }
            case HAND_IN -> {
                SubmissionFile.Row row =
                        new SubmissionFile.Row(1, who, form().submission.get(), form().typed(Field.ABOUT), at);
                yield session -> Long.toString(office.attendance().submissions().handIn(session, row));
            }
            case ANSWER -> {
                long number =
                        model.submissions().chosen().orElseThrow().submission().number();
                AnswerFile.Row row = new AnswerFile.Row(1, number, form().typed(Field.ANSWER), at);
                yield about(
                        Long.toString(number),
                        session -> office.attendance().submissions().answer(session, row));
            }
            case IMPORT, EXPORT -> throw new IllegalStateException("about no single person: " + now);
        };
    }

    private interface Recording {
        void of(Session session);
    }

    private static Function<Session, String> about(String id, Recording recording) {
        return session -> {
            recording.of(session);
            return id;
        };
    }

    /** Registers everybody in a file, or nobody. */
    void take(Path file) {
        complain(Complaints.none());
        run(
                Act.IMPORT,
                session -> Integer.toString(office.attendance()
                        .observers()
                        .register(session, ObserverFile.read(content(file)))
                        .size()),
                count -> ObserverModel.message("recorded.IMPORT", count));
    }

    /** Writes out the persons who are shown, and what they handed in. */
    void export(Path folder) {
        Set<String> ids = model.persons().shown().stream().map(PersonRow::id).collect(Collectors.toSet());
        String reason = form().typed(Field.REASON);
        ObserverTables.Target target = new ObserverTables.Target(
                form().format.get(), folder, room().speech().language());
        run(
                Act.EXPORT,
                session ->
                        office
                                .attendance()
                                .observerTables()
                                .export(session, one -> ids.contains(one.id()), reason, target)
                                .stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(", ")),
                files -> ObserverModel.message("recorded.EXPORT", files));
    }

    private static byte[] content(Path file) {
        try {
            return InputFile.read(file, CsvTable.LARGEST);
        } catch (IOException e) {
            throw new Refused(ObserverModel.message("unreadable", file.toString()));
        }
    }

    private void run(Act now, Function<Session, String> write, Function<String, Message> done) {
        run(
                ObserverModel.message("recording"),
                (session, progress) -> write.apply(session),
                id -> {
                    room().frame().tell(Notice.done(done.apply(id)));
                    went(now, id);
                },
                refused -> complain(Complaints.of(refused.reason(), Field.of(refused.reason(), now))));
    }

    private void went(Act now, String id) {
        if (now == Act.REGISTER && act().get() == Act.REGISTER) {
            form().forget();
            model.persons().choose(id);
            recorded.run();
        } else {
            close();
        }
        model.look();
    }
}
