package kz.esep.desktop.certificate;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.access.Session;
import kz.esep.certificate.Act;
import kz.esep.certificate.RegisterTables;
import kz.esep.certificate.Serials;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.PrinterModel;
import kz.esep.desktop.shell.Printing;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.document.Shift;
import kz.esep.election.Body;
import kz.esep.office.Office;
import kz.esep.paper.CertificatePapers;
import kz.esep.paper.Kind;
import kz.esep.paper.Outlet;
import kz.esep.paper.Paper;
import kz.esep.paper.PdfFile;
import kz.esep.paper.Shifted;
import kz.esep.table.TableFiles;
import kz.esep.text.Language;
import kz.esep.text.Refused;

/** Certificates, registers and acts on paper, on a printer or as PDF, and registers as tables. */
final class PrintModel {
    private final Room room;
    private final Office office;
    private final CertificateModel model;
    private final PrinterModel printer;
    private final BlankModel blank;
    private final StringProperty reason = new SimpleStringProperty("");

    /** Something to be printed or saved. */
    @FunctionalInterface
    interface Printable {
        /** Puts it out; away from the screen's thread. */
        void to(Session session, Language language, Outlet outlet);
    }

    PrintModel(Room room, Office office, CertificateModel model, PrinterModel printer) {
        this.room = room;
        this.office = office;
        this.model = model;
        this.printer = printer;
        blank = new BlankModel(office.election().source().blank() != null, printer);
    }

    PrinterModel printer() {
        return printer;
    }

    /** What certificates are printed on. */
    BlankModel blank() {
        return blank;
    }

    private CertificatePapers papers() {
        return office.certificates().certificatePapers();
    }

    private Printable document(Function<Session, Paper> paper) {
        return (session, language, outlet) -> papers().issue(session, paper.apply(session), language, outlet);
    }

    /** Why a register leaves the workspace as a table. */
    StringProperty reason() {
        return reason;
    }

    /**
     * A certificate that was issued, on what was chosen.
     *
     * @throws Refused when the shift on the blank is no length
     */
    Printable certificate(Serials serials) {
        if (!blank.isOnBlank()) {
            return document(session -> papers().certificate(session, serials));
        }
        Shift shift = blank.shift();
        Printable fields = document(session -> papers().onBlank(session, serials));
        return (session, language, outlet) -> fields.to(session, language, new Shifted(outlet, shift));
    }

    /**
     * The page by which the printer is adjusted to the blank.
     *
     * @throws Refused when the shift is no length
     */
    Printable testPage() {
        Shift shift = blank.shift();
        return (session, language, outlet) -> papers().testBlank(session, language, new Shifted(outlet, shift));
    }

    /** The register of issue of one precinct. */
    Printable issues(String type, String precinct) {
        return document(session -> new Paper(Kind.ISSUE_REGISTER, type, precinct, 0));
    }

    /** The register of arrivals of one precinct. */
    Printable arrivals(String type, String precinct) {
        return document(session -> new Paper(Kind.ARRIVAL_REGISTER, type, precinct, 0));
    }

    /** An act about the stock. */
    Printable act(Act act) {
        Kind kind = switch (act.kind()) {
            case RECEIVED, HANDED_DOWN, TAKEN_BACK, RETURNED -> Kind.TRANSFER_ACT;
            case LOST -> Kind.LOSS_ACT;
            case SPOILED -> Kind.SPOILING_ACT;
        };
        Body place = act.kind() == Act.Kind.TAKEN_BACK ? act.from() : act.to();
        return document(session -> papers().act(session, kind, act.number(), act.date(), precinct(place)));
    }

    /** The act by which a keeper's unused certificates were cancelled. */
    Printable cancelling(Body keeper, String number) {
        return document(session -> papers().act(session, Kind.CANCELLING_ACT, number, null, precinct(keeper)));
    }

    private static String precinct(Body keeper) {
        return keeper.kind() == Body.Kind.PRECINCT ? keeper.id() : "";
    }

    /** Writes the register of issue out as a table. */
    void exportIssues() {
        export((session, wish) -> office.certificates().registerTables().issued(session, wish));
    }

    /** Writes the register of arrivals out as a table. */
    void exportArrivals() {
        export((session, wish) -> office.certificates().registerTables().arrived(session, wish));
    }

    /** Hands a document on; where there is none yet or it cannot be asked for, that is said. */
    void with(Supplier<Optional<Printable>> document, Consumer<Printable> use) {
        try {
            document.get()
                    .ifPresentOrElse(
                            use, () -> room.frame().tell(Notice.refused(CertificateModel.message("print.nothing"))));
        } catch (Refused e) {
            room.frame().trouble(e);
        }
    }

    /** Prints a document once, on the chosen printer. */
    void print(Printable document) {
        if (!printer.isThere()) {
            room.frame().tell(Notice.refused(CertificateModel.message("printers.none")));
            return;
        }
        Printing wish = printer.wish().once();
        Language language = room.speech().language();
        Session session = room.seat().session();
        room.frame().hush();
        room.work()
                .run(
                        CertificateModel.message("printing"),
                        progress -> {
                            document.to(session, language, wish.on(progress));
                            return wish.printer();
                        },
                        name -> {
                            printer.keep();
                            room.frame().tell(Notice.done(CertificateModel.message("printed", name)));
                        });
    }

    /** Saves a document as PDF where the person says. */
    void save(String proposed, Printable document) {
        Language language = room.speech().language();
        Speech.Voice voice = room.speech().voice("desktop.certificate");
        room.dialogs()
                .newFile(voice.say("save.title"), proposed)
                .ifPresent(file -> model.run(
                        "saving",
                        session -> {
                            document.to(session, language, new PdfFile(file));
                            return file;
                        },
                        saved -> room.frame().tell(Notice.done(CertificateModel.message("saved", saved.toString())))));
    }

    /** Writes a register with its names out as a table, which is recorded with its reason. */
    private void export(BiFunction<Session, RegisterTables.Wish, List<Path>> write) {
        Language language = room.speech().language();
        String why = reason.get();
        Speech.Voice voice = room.speech().voice("desktop.certificate");
        room.dialogs().folder(voice.say("export.folder")).ifPresent(folder -> {
            RegisterTables.Wish wish = new RegisterTables.Wish("", why, TableFiles.Format.XLSX, folder, language);
            model.run("exporting", session -> write.apply(session, wish), files -> {
                reason.set("");
                room.frame()
                        .tell(Notice.done(CertificateModel.message(
                                "exported", files.getFirst().toString())));
            });
        });
    }
}
