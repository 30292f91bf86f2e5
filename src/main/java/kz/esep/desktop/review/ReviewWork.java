package kz.esep.desktop.review;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import kz.esep.access.Permission;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.desktop.shell.Keeping;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.desktop.work.Work;
import kz.esep.election.Election;
import kz.esep.office.Office;
import kz.esep.tally.Decision;
import kz.esep.tally.DecisionFile;
import kz.esep.tally.Drafts;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Protocols;
import kz.esep.tally.Recount;
import kz.esep.tally.RetypeFile;
import kz.esep.tally.Typed;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** What is done at the desk: each act is a job, and the model is brought up to what came of it. */
final class ReviewWork {
    private final Room room;
    private final Office office;
    private final ReviewModel model;
    private final Protocols protocols;
    private final Drafts drafts;
    private @Nullable Kept kept;

    /** What keeps the draft of one protocol's cells. */
    private record Kept(ProtocolKey key, Keeping<Typed> keeping) {}

    ReviewWork(Room room, Office office, ReviewModel model) {
        this.room = room;
        this.office = office;
        this.model = model;
        protocols = office.protocols();
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

    /** Keeps disputed cells as far as they are typed, so that a power cut loses none. */
    void keepCells(Case disputed) {
        SortedMap<String, String> texts = new TreeMap<>();
        for (String code : disputed.row().disputed()) {
            String typed = model.drafted().cell(disputed.key(), code).typed().get();
            if (!typed.isBlank()) {
                texts.put(code, typed);
            }
        }
        if (!texts.isEmpty()) {
            keeping(disputed.key()).later(room.seat().session(), new Typed(texts, ""));
        }
    }

    private Keeping<Typed> keeping(ProtocolKey key) {
        Kept now = kept;
        if (now == null || !now.key().equals(key)) {
            now = new Kept(
                    key, new Keeping<>(room, (session, typed) -> drafts.saveRetyping(session, key, typed), lost -> {}));
            kept = now;
        }
        return now.keeping();
    }

    /** Records the decision about a finding, or the reason of a warning. */
    void decide(ProtocolKey key, DecisionFile.Row row, Answer answer, Consumer<Refused> refused) {
        Session session = room.seat().session();
        act(
                "deciding",
                () -> protocols.decide(session, List.of(row)),
                done -> {
                    model.drafted().drop(answer);
                    if (row.kind() == Decision.Kind.CONFIRMED) {
                        model.drafted().remember(row.reason().strip());
                    }
                    tell(Notice.done(voice().message("decided." + row.kind(), key.precinct(), row.check())));
                },
                refused);
    }

    /** Hands in disputed cells as they were typed from the paper. */
    void retype(ProtocolKey key, List<RetypeFile.Cell> cells, Consumer<Refused> refused) {
        Session session = room.seat().session();
        act(
                "retyping",
                () -> protocols.retype(session, cells).getLast(),
                after -> {
                    model.drafted().dropCells(key);
                    int left = after.disputed().size();
                    tell(
                            left == 0
                                    ? Notice.done(voice().message("retyped", key.precinct()))
                                    : Notice.remark(voice().message("retyped.left", key.precinct(), left)));
                },
                refused);
    }

    /** Takes a reading that somebody left open out of their hands. */
    void release(ProtocolKey key, String reader, Consumer<Refused> refused) {
        Session session = room.seat().session();
        Answer typed = model.drafted().release(key);
        act(
                "releasing",
                () -> protocols.releaseReading(session, key, typed.reason().get()),
                done -> {
                    model.drafted().drop(typed);
                    tell(Notice.done(voice().message("released", key.precinct(), reader)));
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
        job(
                "accepting",
                progress -> protocols.acceptAll(session, progress::isCancelled),
                done -> {
                    model.accepted(done);
                    model.redraw();
                },
                refused);
    }

    /**
     * Opens a correction. Whoever sits here is one of chair and secretary; the other one signs in beside, for this one
     * act.
     *
     * @param password of the second person, wiped here
     */
    void correct(ProtocolKey key, Answer typed, char[] password, Consumer<Refused> refused) {
        Recount recount;
        try {
            recount = model.drafted().again(key).recount();
        } catch (Refused e) {
            refused.accept(e);
            return;
        }
        Session session = room.seat().session();
        boolean chairSits = isChair();
        String login = typed.second().get();
        String act = typed.act().get();
        String reason = typed.reason().get();
        act(
                "correcting",
                () -> {
                    try (Session beside = office.signIn(login, password)) {
                        Session chair = chairSits ? session : beside;
                        Session secretary = chairSits ? beside : session;
                        return recount == null
                                ? protocols.openCorrection(chair, secretary, key, act, reason)
                                : office.recounts().open(chair, secretary, key, recount, act, reason);
                    } finally {
                        Arrays.fill(password, '\0');
                    }
                },
                done -> {
                    model.drafted().dropCorrection(key);
                    model.turnTo(ReviewModel.Task.JUDGE);
                    tell(Notice.done(voice().message(recount == null ? "corrected" : "recounted", key.precinct())));
                },
                refused);
    }

    /** Asks until when the ballots can be counted again; null where nobody knows. */
    void limit(ProtocolKey key, Recount.Kind kind, Consumer<Recount.@Nullable Limit> take) {
        room.askQuietly(
                message("looking"),
                session -> office.recounts().limit(session, key, kind).orElse(null),
                take);
    }

    /** Whether the person here settles that dispute: one of its readers, or the chair. */
    boolean mayRetype(Case disputed) {
        return may(Permission.RETYPE) && (isChair() || disputed.row().readers().contains(person()));
    }

    void tell(Notice notice) {
        room.frame().tell(notice);
    }

    /** A text of this screen as a message. */
    Message message(String key, Object... arguments) {
        return voice().message(key, arguments);
    }

    /** A job that records something; a refusal is said where it was asked for, and everything is looked at anew. */
    private <T> void act(String what, Supplier<T> job, Consumer<T> done, Consumer<Refused> refused) {
        job(what, progress -> job.get(), done, refused);
    }

    private <T> void job(String what, Work.Job<T> job, Consumer<T> done, Consumer<Refused> refused) {
        room.frame().hush();
        room.work().run(message(what), job, (T result) -> done.accept(result), failure -> {
            if (failure instanceof Refused refusal) {
                refused.accept(refusal);
            } else {
                room.frame().trouble(failure);
            }
        });
    }
}
