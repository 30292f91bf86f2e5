package kz.esep.desktop.question;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Room;
import kz.esep.election.Commission;
import kz.esep.election.Election;
import kz.esep.forensics.Aspect;
import kz.esep.forensics.Field;
import kz.esep.forensics.Polled;
import kz.esep.forensics.Seen;
import kz.esep.office.Office;
import kz.esep.tally.Texts;
import kz.esep.text.Message;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/** Which precincts are looked over, what they raise, and which aspect and precinct is looked at. */
final class QuestionModel {
    private final Room room;
    private final Office office;
    private final ReadOnlyObjectWrapper<@Nullable Looked> looked = new ReadOnlyObjectWrapper<>();
    private String contest = "";
    private @Nullable String commission;
    private Aspect aspect = Aspect.TURNOUT;
    private String chosen = "";

    /**
     * What was found.
     *
     * @param contests those that have precincts to look over
     * @param field the precincts of the chosen contest and commission, in the order of their turnout
     * @param leader the line of whoever leads among them
     */
    record Looked(List<String> contests, Field field, String leader, List<Seen> answers) {}

    QuestionModel(Room room, Office office) {
        this.room = room;
        this.office = office;
    }

    Election election() {
        return office.election();
    }

    /** Null until the first look has ended, or while no protocol counts. */
    ReadOnlyObjectProperty<@Nullable Looked> looked() {
        return looked.getReadOnlyProperty();
    }

    /** Looks at what counts now. */
    void look() {
        room.<@Nullable Looked>ask(message("looking"), this::looked, looked::set);
    }

    private @Nullable Looked looked(Session session) {
        if (!session.may(Permission.READ_FIGURES)) {
            return null;
        }
        List<Field> fields = office.fields(session);
        if (fields.isEmpty()) {
            return null;
        }
        Field whole = fields.stream()
                .filter(field -> field.contest().equals(contest))
                .findFirst()
                .orElse(fields.getFirst());
        String only = commission;
        Field field = only == null
                ? whole
                : whole.only(
                        one -> election().precinct(one.precinct()).commission().equals(only));
        return new Looked(fields.stream().map(Field::contest).toList(), field, whole.leader(), field.look());
    }

    /** The commissions one of which can be looked at alone; none where there is only the own one. */
    List<Commission> commissions() {
        return office.isCentral()
                ? election().commissions().stream()
                        .filter(one -> !election().precinctsOf(one.id()).isEmpty())
                        .toList()
                : List.of();
    }

    @Nullable
    String commission() {
        return commission;
    }

    void contest(String id) {
        contest = id;
        look();
    }

    /** Looks at the precincts of one commission only; at all when null. */
    void commission(@Nullable String id) {
        commission = id;
        look();
    }

    Aspect aspect() {
        return aspect;
    }

    void aspect(Aspect other) {
        aspect = other;
    }

    Optional<Seen> answer() {
        Looked now = looked.get();
        return now == null
                ? Optional.empty()
                : now.answers().stream().filter(seen -> seen.aspect() == aspect).findFirst();
    }

    /** The precincts from the lowest turnout to the highest. */
    List<Polled> precincts() {
        Looked now = looked.get();
        return now == null
                ? List.of()
                : now.field().precincts().stream()
                        .sorted(Comparator.comparing(Polled::turnout).thenComparing(Polled::precinct))
                        .toList();
    }

    /** The name of whoever leads among the precincts. */
    Wording leader() {
        Looked now = looked.get();
        return now == null
                ? Wording.same("")
                : Texts.lineName(election().form(now.field().contest()), now.leader());
    }

    Optional<Polled> chosen() {
        Looked now = looked.get();
        return now == null
                ? Optional.empty()
                : now.field().precincts().stream()
                        .filter(one -> one.precinct().equals(chosen))
                        .findFirst();
    }

    void choose(String precinct) {
        chosen = precinct;
    }

    static Message message(String key, Object... arguments) {
        return Message.of("desktop.question", key, arguments);
    }
}
