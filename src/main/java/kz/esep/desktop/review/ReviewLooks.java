package kz.esep.desktop.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import kz.esep.access.People;
import kz.esep.access.Session;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.office.Office;
import kz.esep.schedule.Adopted;
import kz.esep.schedule.Sittings;
import kz.esep.tally.Decision;
import kz.esep.tally.Drafts;
import kz.esep.tally.Figures;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.ProtocolRow;
import kz.esep.tally.Review;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** What is looked at on the desk: the list, the chosen case, the reasons given before. Nothing is recorded by it. */
final class ReviewLooks {
    private final Room room;
    private final ReviewModel model;
    private final Figures figures;
    private final People people;
    private final Drafts drafts;
    private final Sittings sittings;
    private final ReviewWork work;
    private String seated = "";
    private boolean reasonsAsked;

    ReviewLooks(Room room, Office office, Figures figures, ReviewModel model, ReviewWork work) {
        this.room = room;
        this.model = model;
        this.figures = figures;
        this.work = work;
        people = office.people();
        drafts = new Drafts(office.workspace(), office.election());
        sittings = office.sittings();
    }

    private record Looked(List<ProtocolRow> rows, Map<String, String> logins) {}

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
        ask("looking", () -> new Looked(figures.list(session), people.logins(session)), looked -> {
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
            ask("looking", () -> reasons(figures.check(session)), model.drafted()::reasons);
            ask("looking", () -> acts(sittings.adopted(session)), model.drafted()::acts);
        }
    }

    private static Stream<String> acts(List<Adopted> adopted) {
        return adopted.stream().map(one -> one.number() + ", " + Days.said(one.date()));
    }

    private static Stream<String> reasons(List<Figures.Checked> settled) {
        return settled.stream()
                .flatMap(checked -> checked.protocol().decisions().stream())
                .filter(decision -> decision.kind() == Decision.Kind.CONFIRMED)
                .sorted(Comparator.comparing(Decision::at).reversed())
                .map(Decision::reason);
    }

    /** Goes to a case. */
    void choose(@Nullable ProtocolKey key) {
        model.choose(key);
        look();
    }

    /** Goes to what is typed of the recount of an accepted protocol. */
    void recount(ProtocolKey key) {
        if (model.cases()
                .find(key)
                .filter(one -> one.kind() == Case.Kind.ACCEPTED)
                .isEmpty()) {
            work.tell(Notice.remark(work.message("recount.accepted-first", key.precinct())));
            return;
        }
        model.drafted().again(key).cause().set(Again.Cause.REQUESTED);
        model.turnTo(ReviewModel.Task.CORRECT);
        model.redraw();
    }

    /** Goes some cases down the list, or up. */
    void step(int by) {
        int size = model.cases().shown().size();
        if (size > 0) {
            choose(model.cases()
                    .shown()
                    .get(Math.clamp(model.at() + by, 0, size - 1))
                    .key());
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
        ask("looking", () -> figures.review(session, key), review -> show(key, review));
    }

    private void show(ProtocolKey key, Review review) {
        if (model.chosen().filter(one -> one.key().equals(key)).isPresent()) {
            model.show(review);
            model.redraw();
        }
    }

    private void askCells(Case disputed) {
        if (work.mayRetype(disputed)) {
            Session session = room.seat().session();
            ask("looking", () -> drafts.findRetyping(session, disputed.key()), found -> {
                found.ifPresent(draft -> draft.typed()
                        .texts()
                        .forEach((code, text) ->
                                model.drafted().cell(disputed.key(), code).restore(text)));
                model.redraw();
            });
        } else {
            model.redraw();
        }
    }

    private <T> void ask(String what, Supplier<T> job, Consumer<T> done) {
        room.ask(Message.of("desktop.review", what), session -> job.get(), done);
    }
}
