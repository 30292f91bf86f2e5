package kz.esep.desktop.review;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.esep.access.People;
import kz.esep.access.Permission;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.desktop.work.Work;
import kz.esep.election.Election;
import kz.esep.office.Office;
import kz.esep.tally.Decision;
import kz.esep.tally.DecisionFile;
import kz.esep.tally.Drafts;
import kz.esep.tally.Figures;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Protocols;
import kz.esep.tally.RetypeFile;
import kz.esep.tally.Review;
import kz.esep.tally.Typed;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** What is done at the desk: each act is a job, and the model is brought up to what came of it. */
final class ReviewWork {
    private static final int MOST_REASONS = 30;

    private final Room room;
    private final Office office;
    private final ReviewModel model;
    private final Figures figures;
    private final Protocols protocols;
    private final People people;
    private final Drafts drafts;
    private String seated = "";
    private boolean reasonsAsked;

    ReviewWork(Room room, Office office, ReviewModel model) {
        this.room = room;
        this.office = office;
        this.model = model;
        figures = office.figures();
        protocols = office.protocols();
        people = office.people();
        drafts = new Drafts(office.workspace(), office.election());
    }

    Election election() {
        return office.election();
    }

    Room room() {
        return room;
    }

    Speech.Voice voice() {
        return room.speech().voice("desktop.review");
    }

    boolean may(Permission permission) {
        return room.seat().may(permission);
    }

    boolean isChair() {
        return room.seat().isTaken() && room.seat().session().roles().contains(Role.CHAIR);
    }

    /** The id of who sits here. */
    String person() {
        return room.seat().isTaken() ? room.seat().session().person() : "";
    }

    private record Looked(List<Figures.Row> rows, Map<String, String> logins) {}

    /** Looks at all protocols anew. */
    void refresh() {
        if (!room.seat().isTaken()) {
            return;
        }
        Session session = room.seat().session();
        boolean newcomer = !seated.equals(session.person());
        if (newcomer) {
            seated = session.person();
            reasonsAsked = false;
            model.forget();
        }
        ask(session, "looking", () -> new Looked(figures.list(session), people.logins(session)), looked -> {
            boolean other = model.take(looked.rows(), looked.logins());
            if (other || newcomer) {
                settle();
            }
        });
    }

    /** The list has changed: stays with the chosen case, or goes to the one in its place. */
    void settle() {
        model.settle();
        look();
    }

    /** The reasons given so far, once for each person who sits down here. */
    void askReasons() {
        if (!reasonsAsked && room.seat().isTaken()) {
            reasonsAsked = true;
            Session session = room.seat().session();
            ask(session, "looking", () -> reasons(figures.check(session)), model::reasons);
        }
    }

    private static List<String> reasons(List<Figures.Checked> settled) {
        return settled.stream()
                .flatMap(checked -> checked.protocol().decisions().stream())
                .filter(decision -> decision.kind() == Decision.Kind.CONFIRMED)
                .sorted(Comparator.comparing(Decision::at).reversed())
                .map(Decision::reason)
                .distinct()
                .limit(MOST_REASONS)
                .toList();
    }

    /** Goes to a case. */
    void choose(@Nullable ProtocolKey key) {
        model.choose(key);
        look();
    }

    /** Goes some cases down the list, or up. */
    void step(int by) {
        int size = model.shown().size();
        if (size > 0) {
            choose(model.shown().get(Math.clamp(model.at() + by, 0, size - 1)).key());
        }
    }

    /** Looks at the chosen case anew. */
    private void look() {
        Optional<Case> chosen = model.chosen();
        if (chosen.isEmpty()) {
            model.redraw();
            return;
        }
        if (!chosen.get().settled()) {
            askCells(chosen.get());
            return;
        }
        Session session = room.seat().session();
        ProtocolKey key = chosen.get().key();
        ask(session, "looking", () -> figures.review(session, key), review -> show(key, review));
    }

    private void show(ProtocolKey key, Review review) {
        if (model.chosen().filter(one -> one.key().equals(key)).isPresent()) {
            model.show(review);
            model.redraw();
        }
    }

    /** Whether the person here settles that dispute: one of its readers, or the chair. */
    boolean mayRetype(Case disputed) {
        return may(Permission.RETYPE) && (isChair() || disputed.row().readers().contains(person()));
    }

    private void askCells(Case disputed) {
        if (mayRetype(disputed)) {
            Session session = room.seat().session();
            ask(session, "looking", () -> drafts.findRetyping(session, disputed.key()), found -> {
                found.ifPresent(draft -> draft.typed()
                        .texts()
                        .forEach(
                                (code, text) -> model.cell(disputed.key(), code).restore(text)));
                model.redraw();
            });
        } else {
            model.redraw();
        }
    }

    /** Keeps disputed cells as far as they are typed, so that a power cut loses none. */
    void keepCells(Case disputed) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String code : disputed.row().disputed()) {
            String typed = model.cell(disputed.key(), code).typed().get();
            if (!typed.isBlank()) {
                texts.put(code, typed);
            }
        }
        if (!texts.isEmpty()) {
            Session session = room.seat().session();
            ask(
                    session,
                    "keeping",
                    () -> {
                        drafts.saveRetyping(session, disputed.key(), new Typed(texts, ""));
                        return texts;
                    },
                    kept -> {});
        }
    }

    /** Records the decision about a finding, or the reason of a warning. */
    void decide(ProtocolKey key, DecisionFile.Row row, Answer answer, Consumer<Refused> refused) {
        Session session = room.seat().session();
        act(
                "deciding",
                () -> protocols.decide(session, List.of(row)),
                done -> {
                    model.drop(answer);
                    if (row.kind() == Decision.Kind.CONFIRMED) {
                        remember(row.reason().strip());
                    }
                    tell(Notice.done(voice().message("decided." + row.kind(), key.precinct(), row.check())));
                },
                refused);
    }

    private void remember(String reason) {
        List<String> before = model.reasons().stream()
                .filter(given -> !given.equals(reason))
                .limit(MOST_REASONS - 1)
                .toList();
        model.reasons(Stream.concat(Stream.of(reason), before.stream()).toList());
    }

    /** Hands in disputed cells as they were typed from the paper. */
    void retype(ProtocolKey key, List<RetypeFile.Cell> cells, Consumer<Refused> refused) {
        Session session = room.seat().session();
        act(
                "retyping",
                () -> protocols.retype(session, cells).getLast(),
                after -> {
                    model.dropCells(key);
                    int left = after.disputed().size();
                    tell(
                            left == 0
                                    ? Notice.done(voice().message("retyped", key.precinct()))
                                    : Notice.remark(voice().message("retyped.left", key.precinct(), left)));
                },
                refused);
    }

    /** Accepts the protocol that is looked at. */
    void accept(ProtocolKey key, Consumer<Refused> refused) {
        Session session = room.seat().session();
        act(
                "accepting",
                () -> protocols.accept(session, key),
                done -> tell(Notice.done(voice().message("accepted", key.precinct()))),
                refused);
    }

    /** Accepts whatever is ready. */
    void acceptAll(Consumer<Refused> refused) {
        Session session = room.seat().session();
        act("accepting", () -> protocols.acceptAll(session), model::accepted, refused);
    }

    /**
     * Opens a correction. Whoever sits here is one of chair and secretary; the other one signs in beside, for this one
     * act.
     *
     * @param password of the second person, wiped here
     */
    void correct(ProtocolKey key, Answer typed, char[] password, Consumer<Refused> refused) {
        Session session = room.seat().session();
        boolean chairSits = isChair();
        String login = typed.second().get();
        String act = typed.act().get();
        String reason = typed.reason().get();
        act(
                "correcting",
                () -> {
                    try (Session beside = office.signIn(login, password)) {
                        return protocols.openCorrection(
                                chairSits ? session : beside, chairSits ? beside : session, key, act, reason);
                    } finally {
                        Arrays.fill(password, '\0');
                    }
                },
                done -> {
                    model.drop(typed);
                    model.turnTo(ReviewModel.Task.JUDGE);
                    tell(Notice.done(voice().message("corrected", key.precinct())));
                },
                refused);
    }

    void tell(Notice notice) {
        room.frame().tell(notice);
    }

    /** A text of this screen as a message. */
    Message message(String key, Object... arguments) {
        return voice().message(key, arguments);
    }

    /** A job that only looks; what comes of it is of no use to whoever sits here next. */
    private <T> void ask(Session session, String what, Looking<T> job, Consumer<T> done) {
        room.work()
                .run(
                        message(what),
                        progress -> job.look(),
                        (T found) -> {
                            if (room.seat().sessionProperty().get() == session) {
                                done.accept(found);
                            }
                        },
                        failure -> {
                            if (room.seat().sessionProperty().get() == session) {
                                room.frame().trouble(failure);
                            }
                        });
    }

    /** A job that records something; a refusal is said where it was asked for, and everything is looked at anew. */
    private <T> void act(String what, Looking<T> job, Consumer<T> done, Consumer<Refused> refused) {
        room.frame().hush();
        Work.Job<T> whole = progress -> job.look();
        room.work().run(message(what), whole, (T result) -> done.accept(result), failure -> {
            if (failure instanceof Refused refusal) {
                refused.accept(refusal);
            } else {
                room.frame().trouble(failure);
            }
        });
    }

    @FunctionalInterface
    private interface Looking<T> {
        T look();
    }
}
