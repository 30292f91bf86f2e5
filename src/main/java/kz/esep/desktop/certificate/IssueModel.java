package kz.esep.desktop.certificate;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.access.Session;
import kz.esep.certificate.Application;
import kz.esep.certificate.ApplicationFile;
import kz.esep.certificate.Issue;
import kz.esep.certificate.State;
import kz.esep.certificate.Window;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.election.Body;
import kz.esep.election.Precinct;
import kz.esep.office.Office;
import kz.esep.text.Iin;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** One certificate that is being issued, what stands against it, and the line that the voter signs. */
final class IssueModel {
    private final Room room;
    private final Office office;
    private final CertificateModel model;
    private final IssueForm form = new IssueForm();
    private final Set<String> visited = new HashSet<>();
    private final ReadOnlyObjectWrapper<Map<String, Message>> faults = new ReadOnlyObjectWrapper<>(Map.of());
    private final ReadOnlyObjectWrapper<@Nullable Issue> issued = new ReadOnlyObjectWrapper<>();
    private final StringProperty undoing = new SimpleStringProperty("");
    private String proposed = "";

    IssueModel(Room room, Office office, CertificateModel model) {
        this.room = room;
        this.office = office;
        this.model = model;
        List<Precinct> own = office.election().precinctsOf(office.commission());
        if (own.size() == 1) {
            form.text(IssueForm.PRECINCT).set(own.getFirst().id());
        }
    }

    IssueForm form() {
        return form;
    }

    /** What is wrong in the fields that were left. */
    ReadOnlyObjectProperty<Map<String, Message>> faults() {
        return faults.getReadOnlyProperty();
    }

    /** What was issued last and is to be signed; null once the next voter is there. */
    ReadOnlyObjectProperty<@Nullable Issue> issued() {
        return issued.getReadOnlyProperty();
    }

    /** Why the last issue is to be undone. */
    StringProperty undoing() {
        return undoing;
    }

    /** Proposes the next free number and the day, unless the person has typed others. */
    void propose() {
        StringProperty number = form.text(IssueForm.NUMBER);
        if (number.get().equals(proposed)) {
            OptionalLong next = model.stock().map(stock -> stock.next(keeper())).orElse(OptionalLong.empty());
            proposed = next.isPresent() ? Long.toString(next.getAsLong()) : "";
            number.set(proposed);
        }
        if (form.text(IssueForm.APPLIED).get().isEmpty()) {
            form.text(IssueForm.APPLIED).set(Days.said(now().atZone(zone()).toLocalDate()));
        }
    }

    /** Of the typed precinct, and until there is one, of the first. */
    private ZoneId zone() {
        return office.election()
                .findPrecinct(form.typed(IssueForm.PRECINCT))
                .or(() -> office.election().precinctsOf(office.commission()).stream()
                        .findFirst())
                .<ZoneId>map(Precinct::utcOffset)
                .orElseGet(() -> room.clock().getZone());
    }

    private Instant now() {
        return room.clock().instant();
    }

    private Body keeper() {
        return Body.precinct(form.text(IssueForm.PRECINCT).get().strip());
    }

    /** How many the precinct has left. */
    long left() {
        return model.stock().map(stock -> stock.count(keeper(), State.UNISSUED)).orElse(0L);
    }

    /** Whether certificates are issued now where the voter is listed; empty while that is not known. */
    Optional<Boolean> isOpen() {
        Window window = model.window().orElse(null);
        return window == null
                ? Optional.empty()
                : office.election()
                        .findPrecinct(keeper().id())
                        .map(precinct -> window.isOpen(now(), precinct.utcOffset()));
    }

    /** What is known of the typed IIN besides what is wrong with it. */
    boolean isUnusual() {
        String iin = form.text(IssueForm.IIN).get().strip();
        return Iin.fault(iin).isEmpty() && Iin.isUnusual(iin);
    }

    /** The person leaves a field: from now on it is said what is wrong there. */
    void leave(String field) {
        visited.add(field);
        check();
    }

    private void check() {
        Session session = room.seat().sessionProperty().get();
        if (session != null) {
            Application application = form.application(model.type().get());
            room.work()
                    .quietly(
                            CertificateModel.message("checking"),
                            progress -> office.certificates().issues().objections(session, application),
                            this::show,
                            room.frame()::trouble);
        }
    }

    private void show(List<Message> objections) {
        Map<String, Message> found = new TreeMap<>();
        if (visited.contains(IssueForm.APPLIED) && !form.hasDay()) {
            found.put(IssueForm.APPLIED, dayless());
        }
        for (Message objection : objections) {
            String field = ApplicationFile.column(objection);
            if (visited.contains(field)) {
                found.putIfAbsent(field, objection);
            }
        }
        faults.set(found);
    }

    private Message dayless() {
        return Message.of(
                "certificate", "refused.day", form.text(IssueForm.APPLIED).get());
    }

    /** Issues the certificate; where something stands against it, every field says what is wrong. */
    void issue() {
        visited.addAll(IssueForm.FIELDS);
        if (!form.hasDay()) {
            room.frame().tell(Notice.refused(dayless()));
            check();
            return;
        }
        Application application = form.application(model.type().get());
        Session session = room.seat().session();
        room.frame().hush();
        room.work()
                .run(
                        CertificateModel.message("issuing"),
                        progress -> office.certificates().issues().issue(session, application),
                        this::issued,
                        failure -> {
                            room.frame().trouble(failure);
                            check();
                        });
    }

    private void issued(Issue line) {
        clear();
        issued.set(line);
    }

    /** The next voter. */
    void next() {
        issued.set(null);
        clear();
        propose();
    }

    private void clear() {
        form.clear();
        proposed = "";
        visited.clear();
        undoing.set("");
        faults.set(Map.of());
    }

    /** Undoes the last issue: the certificate is spoiled, with a reason. */
    void undo() {
        Issue last = issued.get();
        if (last != null) {
            String reason = undoing.get();
            model.run(
                    "spoiling",
                    session -> office.certificates().issues().spoil(session, last.serials(), reason),
                    spoiled -> {
                        next();
                        room.frame()
                                .tell(Notice.done(CertificateModel.message(
                                        "spoiled", spoiled.serials().numbers(), spoiled.line())));
                    });
        }
    }

    /** Nothing about any voter stays for whoever comes next. */
    void forget() {
        issued.set(null);
        clear();
    }
}
