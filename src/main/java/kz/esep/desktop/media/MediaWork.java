package kz.esep.desktop.media;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import kz.esep.access.Session;
import kz.esep.desktop.form.Complaints;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.shell.ActWork;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.media.Coverage;
import kz.esep.media.Hall;
import kz.esep.media.Kept;
import kz.esep.media.Meeting;
import kz.esep.media.Outlet;
import kz.esep.media.Price;
import kz.esep.media.Queued;
import kz.esep.media.Request;
import kz.esep.media.Thing;
import kz.esep.office.MediaBooks;
import kz.esep.office.Office;
import kz.esep.table.CsvTable;
import kz.esep.text.Fault;
import kz.esep.text.InputFile;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/** What a person records of the media, from the form to the journal; what is wrong is said at its field. */
final class MediaWork extends ActWork<Act, Field, MediaForm> {
    private final Office office;
    private final MediaModel model;

    MediaWork(Room room, Office office, MediaModel model) {
        super(room, new MediaForm(), Field::fault);
        this.office = office;
        this.model = model;
    }

    /** Begins an act, where the chosen line and what is recorded allow it. */
    void begin(Act wanted) {
        if (!model.acts().contains(wanted)) {
            return;
        }
        clear();
        if (wanted == Act.IMPORT) {
            take();
        } else {
            model.known().ifPresent(known -> propose(wanted, known));
            typing(wanted);
        }
    }

    /** Chooses and types what the chosen line says. */
    private void propose(Act wanted, Known known) {
        Line line = model.chosen().orElse(null);
        known.outlets().stream()
                .filter(one -> line == null || one.number() == line.owner())
                .findFirst()
                .or(() -> known.outlets().stream().findFirst())
                .ifPresent(form().outlet::set);
        known.halls().stream()
                .filter(one -> line == null || one.number() == line.owner())
                .findFirst()
                .or(() -> known.halls().stream().findFirst())
                .ifPresent(form().hall::set);
        if (wanted.hasContestant() && form().contestant.get() == null) {
            form().contestant.set(model.contestants().all().getFirst());
        }
        Kept<Outlet> outlet = form().outlet.get();
        if (line != null && outlet != null && wanted == Act.RENAME) {
            form().text(Field.NAME).set(outlet.fact().name());
            form().measured.set(MediaForm.Measured.of(outlet.fact()));
        }
        if (line != null && outlet != null && wanted == Act.CORRECT) {
            known.coverage(line.number()).ifPresent(one -> form().show(one, outlet));
        }
        if (wanted == Act.COVERAGE || wanted == Act.REQUEST) {
            form().text(Field.DAY).set(Days.said(LocalDate.now(room().clock())));
        }
    }

    /** Does what is typed. */
    void record() {
        Act now = act().get();
        if (now != null && isRight(now.fields())) {
            try {
                run(now, prepared(now));
            } catch (Refused refused) {
                complain(now, refused);
            }
        }
    }

    private Consumer<Session> prepared(Act now) {
        MediaBooks media = office.media();
        String reason = form().typed(Field.REASON);
        long number = model.chosen().map(Line::number).orElse(0L);
        return switch (now) {
            case OUTLET -> {
                Outlet one = form().newOutlet();
                yield session -> media.outlets().register(session, List.of(one));
            }
            case RENAME -> {
                Outlet one = form().newOutlet();
                yield session -> media.outlets().correct(session, number, one, reason);
            }
            case PRICE -> {
                Price one = form().price();
                yield session -> media.outlets().publish(session, List.of(one));
            }
            case REQUEST -> {
                Request one = form().request();
                yield session -> media.requests().take(session, List.of(one));
            }
            case CALL, DRAW -> lot(now, media);
            case HALL -> {
                Hall one = form().newHall();
                yield session -> media.halls().give(session, List.of(one));
            }
            case MEETING -> {
                Meeting one = form().meeting();
                yield session -> media.halls().book(session, List.of(one));
            }
            case COVERAGE -> {
                Coverage one = form().coverage();
                yield session -> media.monitoring().record(session, List.of(one));
            }
            case CORRECT -> {
                Coverage one = form().coverage();
                yield session -> media.monitoring().correct(session, number, one, reason);
            }
            case WITHDRAW -> {
                Thing thing =
                        Objects.requireNonNull(model.chosen().orElseThrow().thing());
                yield session -> media.withdrawals().withdraw(session, thing, number, reason);
            }
            case IMPORT -> throw new IllegalStateException("comes from a file");
        };
    }

    private Consumer<Session> lot(Act now, MediaBooks media) {
        Queued queued = model.queued().orElseThrow();
        Request request = queued.request().fact();
        String typed = form().typed(now == Act.CALL ? Field.SEED_SOURCE : Field.SEED);
        return now == Act.CALL
                ? session -> media.lots().call(session, request.outlet(), request.received(), typed)
                : session -> media.lots().draw(session, queued.lot(), typed);
    }

    /** Takes a file into the log. */
    private void take() {
        room().dialogs()
                .file(room().speech().say(MediaModel.message("act.IMPORT")), List.of("*.csv", "*.xlsx"))
                .ifPresent(file -> run(Act.IMPORT, session -> {
                    MediaBooks media = office.media();
                    media.files(session)
                            .coverage(content(file))
                            .take(rows -> media.monitoring().record(session, rows));
                }));
    }

    private static byte[] content(Path file) {
        try {
            return InputFile.read(file, CsvTable.LARGEST);
        } catch (IOException e) {
            throw new Refused(MediaModel.message("unreadable", file.toString()));
        }
    }

    /** Runs an act in the background; what it is refused for stands at its field. */
    private void run(Act now, Consumer<Session> write) {
        run(
                MediaModel.message("working"),
                (session, progress) -> {
                    write.accept(session);
                    return true;
                },
                done -> {
                    close();
                    model.look();
                    room().frame().tell(Notice.done(MediaModel.message("done." + now)));
                },
                refused -> refused(now, refused));
    }

    /** Of a file everything that is wrong is shown. */
    private void refused(Act now, Refused refused) {
        if (now == Act.IMPORT) {
            room().frame().trouble(refused);
        } else {
            complain(now, refused);
        }
    }

    /** An act about one thing says what is wrong with it, and not how many there are. */
    private void complain(Act now, Refused refused) {
        Message why = refused.faults().stream().map(Fault::what).findFirst().orElse(refused.reason());
        complain(Complaints.of(why, Field.of(why, now)));
    }
}
