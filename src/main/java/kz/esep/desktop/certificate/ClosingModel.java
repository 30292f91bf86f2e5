package kz.esep.desktop.certificate;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import kz.esep.certificate.Account;
import kz.esep.certificate.Closings;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.election.Body;
import kz.esep.office.Office;
import kz.esep.text.Refused;

/** Closing the books of one keeper: what was counted by hand, and the act. */
final class ClosingModel {
    static final String UNISSUED = "unissued";
    static final String SPOILED = "spoiled";
    static final String ACT = "act";
    static final String DATE = "date";
    static final String ARRIVED = "arrived";

    private final Room room;
    private final Office office;
    private final CertificateModel model;
    private final TextForm form = new TextForm(List.of(UNISSUED, SPOILED, ACT, DATE, ARRIVED));

    ClosingModel(Room room, Office office, CertificateModel model) {
        this.room = room;
        this.office = office;
        this.model = model;
    }

    TextForm form() {
        return form;
    }

    /** The accounts of the chosen type. */
    List<Account> accounts() {
        return model.accounts().stream()
                .filter(one -> one.type().equals(model.type().get()))
                .toList();
    }

    /** What the register says to the protocols' line of voters by certificate; empty where it is not kept. */
    String voters(Account account) {
        return account.voters().entrySet().stream()
                .map(one -> room.speech()
                        .say(CertificateModel.message(
                                "voters.of",
                                office.election().contest(one.getKey()).name(),
                                one.getValue())))
                .collect(Collectors.joining(", "));
    }

    /** Cancels what is unused, by an act signed on paper. */
    void close(Account account) {
        Body keeper = account.keeper();
        String place = keeper.kind() == Body.Kind.PRECINCT ? keeper.id() : "";
        model.run(
                "closing",
                session -> {
                    Closings.Hand hand = new Closings.Hand(place, account.type(), counted(UNISSUED), counted(SPOILED));
                    LocalDate day = Days.day(form.typed(DATE))
                            .orElseThrow(() -> new Refused("certificate", "refused.day", form.typed(DATE)));
                    return office.certificates().closings().close(session, hand, form.typed(ACT), day);
                },
                closed -> {
                    form.clear(Set.of(DATE));
                    room.frame()
                            .tell(Notice.done(CertificateModel.message(
                                    "closed", closed.keeper().said(), closed.cancelled())));
                });
    }

    /** Closes the arrivals of a precinct: the certificates that voters handed over were counted. */
    void closeArrivals(Account account) {
        model.run(
                "closing",
                session -> office.certificates()
                        .closings()
                        .closeArrivals(session, account.keeper().id(), account.type(), counted(ARRIVED)),
                closed -> {
                    form.clear(Set.of(DATE));
                    room.frame()
                            .tell(Notice.done(CertificateModel.message(
                                    "arrivals-closed", closed.keeper().said(), closed.arrived())));
                });
    }

    /** What was counted: nothing typed is not zero. */
    private long counted(String field) {
        if (form.typed(field).isEmpty()) {
            throw new Refused("desktop.certificate", "uncounted." + field);
        }
        return form.count(field);
    }

    void forget() {
        form.clear(Set.of());
    }
}
