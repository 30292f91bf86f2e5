package kz.esep.desktop.schedule.day;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.access.Permission;
import kz.esep.day.PrecinctProgress;
import kz.esep.day.PrecinctProgress.State;
import kz.esep.day.VotingDay;
import kz.esep.desktop.schedule.Part;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.election.Precinct;
import kz.esep.office.Office;
import kz.esep.paper.Kind;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** Voting day as it was last looked at, which stage of it and which precinct is chosen, and what is looked for. */
final class DayModel implements Part.Model {
    private final Room room;
    private final Office office;
    private final ReadOnlyObjectWrapper<@Nullable VotingDay> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyIntegerWrapper waiting = new ReadOnlyIntegerWrapper();
    private @Nullable Stage stage;
    private Filter filter = Filter.ALL;
    private boolean drawn;
    private String chosen = "";

    /** Which precincts are listed. */
    enum Filter {
        ALL,
        WAITING,
        LATE,
        THERE;

        boolean takes(State state) {
            return switch (this) {
                case ALL -> true;
                case WAITING -> state == State.DUE || state == State.MISSING;
                case LATE -> state == State.LATE;
                case THERE -> state.isThere();
            };
        }
    }

    DayModel(Room room, Office office) {
        this.room = room;
        this.office = office;
    }

    /** What there is; null until it was looked at. */
    ReadOnlyObjectProperty<@Nullable VotingDay> shown() {
        return shown.getReadOnlyProperty();
    }

    /** How many precincts miss something on voting day itself, for whoever records it. */
    @Override
    public ReadOnlyIntegerProperty waiting() {
        return waiting.getReadOnlyProperty();
    }

    @Override
    public void look() {
        room.ask(message("looking"), office.days()::look, this::take);
    }

    @Override
    public void glance() {
        if (mayKeep() && isVotingDay()) {
            room.askQuietly(message("looking"), session -> missing(office.days().look(session)), waiting::set);
        } else {
            waiting.set(0);
        }
    }

    private boolean isVotingDay() {
        return office.election().precinctsOf(office.commission()).stream().anyMatch(this::isVotingDay);
    }

    private boolean isVotingDay(Precinct precinct) {
        return room.clock()
                .instant()
                .atOffset(precinct.utcOffset())
                .toLocalDate()
                .equals(office.election().source().votingDay());
    }

    private void take(VotingDay found) {
        if (stage == null || !Stage.of(found).contains(stage)) {
            stage = first(found);
        }
        waiting.set(mayKeep() ? missing(found) : 0);
        shown.set(found);
    }

    /** The latest stage of which anything is due or there; the opening before that. */
    private static Stage first(VotingDay day) {
        List<Stage> stages = Stage.of(day);
        return stages.reversed().stream()
                .filter(stage -> day.precincts().stream()
                        .map(precinct -> stage.state(precinct, day.now()))
                        .anyMatch(state -> state != State.AHEAD && state != State.NOT_ASKED))
                .findFirst()
                .orElse(stages.getFirst());
    }

    private int missing(VotingDay day) {
        List<Stage> stages = Stage.of(day);
        return Math.toIntExact(day.precincts().stream()
                .filter(one -> isVotingDay(one.precinct()))
                .filter(precinct ->
                        stages.stream().anyMatch(stage -> stage.state(precinct, day.now()) == State.MISSING))
                .count());
    }

    /** Whether the person may record what precincts tell. */
    boolean mayKeep() {
        return room.seat().may(Permission.KEEP_DAY);
    }

    /** Whether the person prints papers. */
    boolean mayPrint() {
        return room.seat().may(Permission.ISSUE_PAPERS);
    }

    /**
     * Goes to what there is on paper of the chosen stage, where it is looked at and printed: at the opening the record of
     * the chosen precinct's, which may be empty to be filled in by hand, otherwise turnout of all.
     */
    void print() {
        if (stage().kind() == Stage.Kind.OPENING) {
            chosen().ifPresent(one -> room.frame()
                    .go("documents", Kind.OPENING + "//" + one.precinct().id() + "/0"));
        } else if (precincts().stream().allMatch(one -> one.day().reports().isEmpty())) {
            room.frame().tell(Notice.remark(message("print.none")));
        } else {
            room.frame().go("documents", Kind.TURNOUT + "///0");
        }
    }

    /** The stages of the day; none until it was looked at. */
    List<Stage> stages() {
        VotingDay day = shown.get();
        return day == null ? List.of() : Stage.of(day);
    }

    /** The chosen stage. */
    Stage stage() {
        return stage == null ? new Stage(Stage.Kind.OPENING, null) : stage;
    }

    void choose(Stage wanted) {
        stage = wanted;
    }

    /** The stage so many further, as far as there is one. */
    void turn(int by) {
        List<Stage> stages = stages();
        int next = stages.indexOf(stage()) + by;
        if (next >= 0 && next < stages.size()) {
            stage = stages.get(next);
        }
    }

    Filter filter() {
        return filter;
    }

    void filter(Filter wanted) {
        filter = wanted;
    }

    /** Whether turnout is drawn, and not listed. */
    boolean isDrawn() {
        return drawn;
    }

    void draw(boolean wanted) {
        drawn = wanted;
    }

    /** How many precincts stand in each state of the chosen stage. */
    Map<State, Long> counts() {
        return precincts().stream()
                .collect(Collectors.groupingBy(this::state, () -> new EnumMap<>(State.class), Collectors.counting()));
    }

    /** Where a precinct stands in the chosen stage. */
    State state(PrecinctProgress precinct) {
        VotingDay day = shown.get();
        return day == null ? State.AHEAD : stage().state(precinct, day.now());
    }

    private List<PrecinctProgress> precincts() {
        VotingDay day = shown.get();
        return day == null ? List.of() : day.precincts();
    }

    /** The precincts to be listed. */
    List<PrecinctProgress> rows() {
        return precincts().stream().filter(one -> filter.takes(state(one))).toList();
    }

    /** The chosen precinct; before one is chosen the first that waits, or the first of all. */
    Optional<PrecinctProgress> chosen() {
        return find(one -> one.precinct().id().equals(chosen))
                .or(() -> find(one -> Filter.WAITING.takes(state(one))))
                .or(() -> find(one -> true));
    }

    void choose(String precinct) {
        chosen = precinct;
    }

    /** The precinct of a typed number, with or without its zeros in front. */
    Optional<PrecinctProgress> numbered(String typed) {
        String wanted = bare(typed.strip());
        return find(one -> one.precinct().id().equals(typed.strip()))
                .or(() -> find(one -> bare(one.precinct().id()).equals(wanted)));
    }

    private static String bare(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }

    /** Goes on to the next precinct after the chosen one that waits in this stage, round and round. */
    void next() {
        List<PrecinctProgress> all = precincts();
        int at = chosen().map(all::indexOf).orElse(0);
        for (int i = 1; i <= all.size(); i++) {
            PrecinctProgress one = all.get((at + i) % all.size());
            if (Filter.WAITING.takes(state(one))) {
                chosen = one.precinct().id();
                return;
            }
        }
    }

    private Optional<PrecinctProgress> find(Predicate<PrecinctProgress> wanted) {
        return precincts().stream().filter(wanted).findFirst();
    }

    static Message message(String key, Object... arguments) {
        return Message.of("desktop.schedule.day", key, arguments);
    }
}
