package kz.esep.desktop.certificate;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.certificate.Account;
import kz.esep.certificate.Act;
import kz.esep.certificate.ActFile;
import kz.esep.certificate.Arrived;
import kz.esep.certificate.Issue;
import kz.esep.certificate.Stock;
import kz.esep.certificate.Window;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.PrinterModel;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.CertificateType;
import kz.esep.office.Office;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** What is known of certificates, the type and the part that are looked at, and what is being typed. */
final class CertificateModel {
    private static final String TEXTS = "desktop.certificate";

    private final Room room;
    private final Office office;
    private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Part> part = new SimpleObjectProperty<>(Part.STOCK);
    private final StringProperty type = new SimpleStringProperty("");
    private final StringProperty number = new SimpleStringProperty("");
    private final ActForm act = new ActForm();
    private final IssueModel issue;
    private final RegisterModel register;
    private final ArrivalModel arrivals;
    private final ClosingModel closing;
    private final PrintModel printing;
    private final BulkModel manyActs;

    /**
     * What there is.
     *
     * @param logins of everybody by id
     */
    record Shown(
            List<Stock> stocks,
            List<Act> acts,
            List<Arrived> arrived,
            List<Account> accounts,
            Window window,
            Map<String, String> logins) {}

    CertificateModel(Room room, Office office, PrinterModel printer) {
        this.room = room;
        this.office = office;
        issue = new IssueModel(room, office, this);
        register = new RegisterModel(room, office, this);
        arrivals = new ArrivalModel(room, office, this);
        closing = new ClosingModel(room, office, this);
        printing = new PrintModel(room, office, this, printer);
        manyActs = new BulkModel(room, "acts", this::signAll);
        room.seat().sessionProperty().addListener(seen -> forget());
    }

    /** Another person sits here, or nobody: nothing about any voter stays. */
    private void forget() {
        shown.set(null);
        issue.forget();
        register.forget();
        arrivals.forget();
        closing.forget();
        manyActs.forget();
        part.set(Part.STOCK);
    }

    static Message message(String key, Object... arguments) {
        return Message.of(TEXTS, key, arguments);
    }

    /** What there is; null until it was looked at. */
    ReadOnlyObjectProperty<@Nullable Shown> shown() {
        return shown.getReadOnlyProperty();
    }

    ObjectProperty<Part> part() {
        return part;
    }

    /** The parts for whoever sits here: registers are kept where there are precincts, and a registrar issues. */
    List<Part> parts() {
        boolean registers = !office.election().precinctsOf(office.commission()).isEmpty();
        return Stream.of(Part.values())
                .filter(one -> switch (one) {
                    case STOCK, CLOSING -> true;
                    case ISSUE -> registers && may(Permission.KEEP_REGISTERS);
                    case REGISTER, ARRIVALS -> registers;
                })
                .toList();
    }

    /** Types of certificates that are used here. */
    List<CertificateType> types() {
        Shown now = shown.get();
        return now == null ? List.of() : now.stocks().stream().map(Stock::type).toList();
    }

    /** Id of the type that is looked at. */
    StringProperty type() {
        return type;
    }

    /** The stock of the type that is looked at; empty until it was looked at. */
    Optional<Stock> stock() {
        Shown now = shown.get();
        return now == null
                ? Optional.empty()
                : now.stocks().stream()
                        .filter(stock -> stock.type().id().equals(type.get()))
                        .findFirst();
    }

    /** Acts about the type that is looked at, the newest first. */
    List<Act> acts() {
        Shown now = shown.get();
        return now == null
                ? List.of()
                : now.acts().reversed().stream()
                        .filter(one -> one.serials().type().equals(type.get()))
                        .toList();
    }

    /** The number that is looked up in the stock. */
    StringProperty number() {
        return number;
    }

    ActForm act() {
        return act;
    }

    /** Acts from a file. */
    BulkModel manyActs() {
        return manyActs;
    }

    private Message signAll(Session session, byte[] content) {
        List<Act> signed = office.certificates().stocks().signAll(session, ActFile.read(content));
        long certificates =
                signed.stream().mapToLong(one -> one.serials().count()).sum();
        return message("bulk.acts.done", signed.size(), certificates);
    }

    IssueModel issue() {
        return issue;
    }

    RegisterModel register() {
        return register;
    }

    ArrivalModel arrivals() {
        return arrivals;
    }

    ClosingModel closing() {
        return closing;
    }

    PrintModel printing() {
        return printing;
    }

    /** The register of arrivals, in the order of its lines. */
    List<Arrived> arrived() {
        Shown now = shown.get();
        return now == null ? List.of() : now.arrived();
    }

    /** What each keeper answers for. */
    List<Account> accounts() {
        Shown now = shown.get();
        return now == null ? List.of() : now.accounts();
    }

    /** The day of the vote, as people write it. */
    String votingDay() {
        return Days.said(office.election().source().votingDay());
    }

    /** A word for a line of the register, as places hand it to each other. */
    static String word(Issue line) {
        return line.serials().type() + "/" + line.serials().first();
    }

    /** Looks for the certificate of that word in the register. */
    void open(String word) {
        int slash = word.lastIndexOf('/');
        type.set(word.substring(0, Math.max(0, slash)));
        register.search().set(word.substring(slash + 1));
    }

    /** The login of a person. */
    String login(String person) {
        Shown now = shown.get();
        return now == null ? person : now.logins().getOrDefault(person, person);
    }

    /** When certificates are issued; empty until it was looked at. */
    Optional<Window> window() {
        return Optional.ofNullable(shown.get()).map(Shown::window);
    }

    /** What a precinct or a commission is called; empty where there is none of that id. */
    String placeName(String id) {
        Speech speech = room.speech();
        return office.election()
                .findPrecinct(id.strip())
                .map(one -> one.settlement() + ", " + speech.say(one.place()))
                .or(() -> office.election().findCommission(id.strip()).map(one -> speech.say(one.name())))
                .orElse("");
    }

    boolean may(Permission permission) {
        return room.seat().may(permission);
    }

    /** Looks at what there is now. */
    void look() {
        Session session = room.seat().session();
        register.grow();
        printing.printer().look();
        room.work()
                .<@Nullable Shown>run(
                        message("looking"),
                        progress -> session.may(Permission.SEE_REGISTERS) ? looked(session) : null,
                        found -> {
                            if (found != null && room.seat().sessionProperty().get() == session) {
                                take(found);
                            }
                        });
    }

    private Shown looked(Session session) {
        return new Shown(
                office.certificates().stocks().list(session),
                office.certificates().stocks().acts(session),
                office.certificates().arrivals().list(session),
                office.certificates().closings().list(session),
                office.certificates().issues().window(session),
                office.people().logins(session));
    }

    private void take(Shown found) {
        if (found.stocks().stream().noneMatch(stock -> stock.type().id().equals(type.get()))) {
            type.set(
                    found.stocks().isEmpty()
                            ? ""
                            : found.stocks().getFirst().type().id());
        }
        shown.set(found);
    }

    /** Records the act that is typed. */
    void sign() {
        String wanted = type.get();
        run("signing", session -> office.certificates().stocks().sign(session, act.paper(wanted)), signed -> {
            act.clear();
            room.frame()
                    .tell(Notice.done(message(
                            "signed",
                            signed.number(),
                            signed.kind().said(),
                            signed.serials().numbers())));
        });
    }

    /** Does something for the person who sits here; what is refused is told. */
    <T> void run(String what, Function<Session, T> act, Consumer<T> done) {
        Session session = room.seat().session();
        room.frame().hush();
        room.work().run(message(what), progress -> act.apply(session), done);
    }
}
