package kz.esep.desktop.certificate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.access.Session;
import kz.esep.certificate.ArrivalFile;
import kz.esep.certificate.Arrivals;
import kz.esep.certificate.Arrived;
import kz.esep.certificate.Serials;
import kz.esep.certificate.Voter;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.election.Precinct;
import kz.esep.office.Office;
import kz.esep.text.Iin;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/** Voters who come with a certificate on voting day, and losses that other commissions tell. */
final class ArrivalModel {
    private final Room room;
    private final Office office;
    private final CertificateModel model;
    private final BulkModel many;
    private final ArrivalForm form = new ArrivalForm();
    private final StringProperty search = new SimpleStringProperty("");
    private final StringProperty reason = new SimpleStringProperty("");
    private final StringProperty lost = new SimpleStringProperty("");
    private final StringProperty told = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<Map<String, Message>> faults = new ReadOnlyObjectWrapper<>(Map.of());

    ArrivalModel(Room room, Office office, CertificateModel model) {
        this.room = room;
        this.office = office;
        this.model = model;
        many = new BulkModel(room, "arrivals", this::arriveAll);
        List<Precinct> own = office.election().precinctsOf(office.commission());
        if (own.size() == 1) {
            form.text(ArrivalForm.PRECINCT).set(own.getFirst().id());
        }
    }

    /** Arrivals from a file. */
    BulkModel many() {
        return many;
    }

    private Message arriveAll(Session session, byte[] content) {
        int lines = office.certificates()
                .arrivals()
                .arriveAll(session, ArrivalFile.read(content))
                .size();
        return CertificateModel.message("bulk.arrivals.done", lines);
    }

    ArrivalForm form() {
        return form;
    }

    /** What is wrong in the fields. */
    ReadOnlyObjectProperty<Map<String, Message>> faults() {
        return faults.getReadOnlyProperty();
    }

    StringProperty search() {
        return search;
    }

    /** Why a line is taken back. */
    StringProperty reason() {
        return reason;
    }

    /** Numbers that another commission tells as lost. */
    StringProperty lost() {
        return lost;
    }

    /** Who told it, and what. */
    StringProperty told() {
        return told;
    }

    /** Whether voting day has come in the last of the precincts. */
    boolean isVotingDay() {
        return office.election().precinctsOf(office.commission()).stream()
                .noneMatch(precinct -> room.clock()
                        .instant()
                        .atOffset(precinct.utcOffset())
                        .toLocalDate()
                        .isBefore(office.election().source().votingDay()));
    }

    /** The person leaves the field of the IIN. */
    void checkIin() {
        Map<String, Message> found = new TreeMap<>(faults.get());
        found.remove(ArrivalForm.IIN);
        if (!form.typed(ArrivalForm.IIN).isEmpty()) {
            Iin.fault(form.typed(ArrivalForm.IIN)).ifPresent(fault -> found.put(ArrivalForm.IIN, fault));
        }
        faults.set(found);
    }

    /** Registers the arrival; where it is refused, the field says why. */
    void arrive() {
        Arrivals.Shown shown = form.shown(model.type().get());
        Session session = room.seat().session();
        room.frame().hush();
        room.work()
                .run(
                        CertificateModel.message("arriving"),
                        progress -> office.certificates().arrivals().arrive(session, shown),
                        this::arrived,
                        this::refused);
    }

    private void arrived(Arrived line) {
        form.clear();
        faults.set(Map.of());
        room.frame()
                .tell(Notice.done(
                        CertificateModel.message("arrived", line.serials().numbers(), line.line())));
    }

    private void refused(Exception failure) {
        room.frame().trouble(failure);
        if (failure instanceof Refused refused) {
            faults.set(Map.of(ArrivalFile.column(refused.reason()), refused.reason()));
        }
    }

    /** The lines of the chosen type that are looked for, the newest first. */
    List<Arrived> found() {
        String wanted = search.get().strip().toLowerCase(Locale.ROOT);
        return model.arrived().stream()
                .filter(line -> line.serials().type().equals(model.type().get()))
                .filter(line -> key(line).contains(wanted))
                .toList()
                .reversed();
    }

    private static String key(Arrived line) {
        Voter voter = line.voter();
        String person = voter == null ? "" : voter.name() + " " + voter.iin();
        return (line.serials().first() + " " + person).toLowerCase(Locale.ROOT);
    }

    /** Takes a line back that was registered in error. */
    void withdraw(Arrived line) {
        String why = reason.get();
        model.run(
                "withdrawing",
                session -> office.certificates().arrivals().withdraw(session, line.serials(), why),
                back -> {
                    reason.set("");
                    room.frame()
                            .tell(Notice.done(CertificateModel.message(
                                    "withdrawn", back.serials().numbers(), back.line())));
                });
    }

    /** Notes a loss that another commission told. */
    void report() {
        String typed = lost.get();
        String why = told.get();
        String type = model.type().get();
        model.run(
                "reporting",
                session -> {
                    Serials serials = Serials.typed(type, typed)
                            .orElseThrow(() -> new Refused("certificate", "refused.numbers", typed, Serials.LARGEST));
                    return office.certificates().arrivals().report(session, serials, why);
                },
                loss -> {
                    lost.set("");
                    told.set("");
                    room.frame()
                            .tell(loss.remark()
                                    .map(Notice::remark)
                                    .orElseGet(() -> Notice.done(CertificateModel.message(
                                            "reported", loss.serials().numbers()))));
                });
    }

    void forget() {
        form.clear();
        many.forget();
        faults.set(Map.of());
        search.set("");
        reason.set("");
        lost.set("");
        told.set("");
    }
}
