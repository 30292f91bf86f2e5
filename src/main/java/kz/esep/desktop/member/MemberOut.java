package kz.esep.desktop.member;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Collectors;
import kz.esep.access.Session;
import kz.esep.commission.MemberTables;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.election.Body;
import kz.esep.office.Office;
import kz.esep.paper.PdfFile;
import kz.esep.text.Language;

/** Members as they leave the program: a composition on paper, and a table with names, which is recorded with a reason. */
final class MemberOut {
    private final Room room;
    private final Office office;
    private final RollModel model;
    private final MemberWork work;

    MemberOut(Room room, Office office, RollModel model, MemberWork work) {
        this.room = room;
        this.office = office;
        this.model = model;
        this.work = work;
    }

    /** Writes the members of the commissions that are shown into a folder that the person says. */
    void export() {
        if (work.isRight(Act.EXPORT)) {
            room.dialogs()
                    .folder(room.speech().say(RollModel.message("act.EXPORT")))
                    .ifPresent(this::export);
        }
    }

    private void export(Path folder) {
        MemberTables.Wish wish = new MemberTables.Wish(
                model.shown().stream().map(RollRow::body).collect(Collectors.toSet()),
                model.today(),
                work.form().typed(Field.REASON),
                work.form().format.get(),
                folder,
                room.speech().language());
        work.run(
                Act.EXPORT,
                session -> office.staff().memberTables().export(session, wish).toString(),
                file -> RollModel.message("recorded.EXPORT", file));
    }

    /** Saves the composition of the chosen commission for publication where the person says. */
    void print() {
        model.chosen()
                .map(RollRow::body)
                .ifPresent(body -> room.dialogs()
                        .newFile(room.speech().say(RollModel.message("print")), "composition-" + body.id() + ".pdf")
                        .ifPresent(file -> print(body, file)));
    }

    private void print(Body body, Path file) {
        Session session = room.seat().session();
        Language language = room.speech().language();
        LocalDate today = model.today();
        room.work()
                .<Path>run(
                        RollModel.message("recording"),
                        progress -> {
                            office.staff().compositionPapers().issue(session, body, today, language, new PdfFile(file));
                            return file;
                        },
                        saved -> room.frame().tell(Notice.done(RollModel.message("printed", saved.toString()))));
    }
}
