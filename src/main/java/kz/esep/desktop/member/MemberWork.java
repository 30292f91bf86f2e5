package kz.esep.desktop.member;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.access.Session;
import kz.esep.commission.Bar;
import kz.esep.commission.CompositionRules;
import kz.esep.commission.Entrant;
import kz.esep.commission.Member;
import kz.esep.commission.MemberFile;
import kz.esep.commission.MemberTables;
import kz.esep.commission.Members;
import kz.esep.commission.Particulars;
import kz.esep.commission.Post;
import kz.esep.commission.Roll;
import kz.esep.desktop.form.Complaints;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.election.Body;
import kz.esep.office.Office;
import kz.esep.paper.PdfFile;
import kz.esep.table.CsvTable;
import kz.esep.text.InputFile;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** What a person records of members, from the form to the journal; what is wrong is said at its field. */
final class MemberWork {
    private final Room room;
    private final Office office;
    private final RollModel model;
    private final MemberForm form = new MemberForm();
    private final ReadOnlyObjectWrapper<@Nullable Act> act = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<Complaints<Field>> faults = new ReadOnlyObjectWrapper<>(Complaints.none());
    private Runnable recorded = () -> {};

    MemberWork(Room room, Office office, RollModel model) {
        this.room = room;
        this.office = office;
        this.model = model;
        room.seat().sessionProperty().addListener(seen -> close());
    }

    MemberForm form() {
        return form;
    }

    /** What is being typed; null while nothing is. */
    ReadOnlyObjectProperty<@Nullable Act> act() {
        return act.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Complaints<Field>> faults() {
        return faults.getReadOnlyProperty();
    }

    /** Is told when one member is recorded and the next can be typed. */
    void onRecorded(Runnable listener) {
        recorded = listener;
    }

    /** What keeps a person from being a member by the edition of this election. */
    List<Bar> bars() {
        return List.copyOf(CompositionRules.of(office.election().source().ruleEdition())
                .bars()
                .keySet());
    }

    /** Begins an act; where it needs a member and none is chosen, that is said. */
    void open(Act wanted) {
        Optional<Member> about = model.pointed();
        if (wanted.isAboutOne() && about.isEmpty()) {
            room.frame().tell(Notice.remark(RollModel.message("choose")));
            return;
        }
        form.forget();
        faults.set(Complaints.none());
        if (wanted == Act.ADD) {
            form.post.set(vacant());
        }
        if (wanted == Act.CORRECT) {
            Particulars known = about.map(Member::particulars).orElse(null);
            if (known == null) {
                room.frame().tell(Notice.remark(RollModel.message("sealed.hint")));
                return;
            }
            form.take(about.orElseThrow(), known);
        }
        act.set(wanted);
    }

    /** The first post that nobody has. */
    private Post vacant() {
        return model.chosen()
                .flatMap(row -> Stream.of(Post.CHAIR, Post.DEPUTY, Post.SECRETARY)
                        .filter(post -> isVacant(row.roll(), post))
                        .findFirst())
                .orElse(Post.MEMBER);
    }

    private static boolean isVacant(Roll roll, Post post) {
        return roll.members().stream()
                .noneMatch(member -> member.postOn(roll.day()).equals(Optional.of(post)));
    }

    /** Leaves the form; what was typed is forgotten. */
    void close() {
        act.set(null);
        form.forget();
        faults.set(Complaints.none());
    }

    /** Says what is wrong with a field that was left. */
    void judge(Field field) {
        String typed = form.typed(field);
        faults.set(faults.get().judged(field, typed.isBlank() ? Optional.empty() : field.fault(typed)));
    }

    /** Records what is typed, or says what is wrong with it. */
    void record() {
        Act now = act.get();
        if (now == null || now == Act.IMPORT || now == Act.EXPORT || isWrong(now)) {
            return;
        }
        Body body = model.chosen().orElseThrow().body();
        String who = model.pointed().map(Member::id).orElse("");
        Function<Session, String> write = prepared(now, body, who);
        run(now, write, id -> RollModel.message("recorded." + now, id));
    }

    private boolean isWrong(Act now) {
        Map<Field, Message> wrong = new EnumMap<>(Field.class);
        for (Field field : now.fields()) {
            field.fault(form.typed(field)).ifPresent(fault -> wrong.put(field, fault));
        }
        faults.set(new Complaints<>(wrong, null));
        return !wrong.isEmpty();
    }

    private Function<Session, String> prepared(Act now, Body body, String who) {
        Members members = office.staff().members();
        String decision = form.typed(Field.DECISION);
        String reason = form.typed(Field.REASON);
        LocalDate from = now.fields().contains(Field.FROM) ? form.day(Field.FROM) : model.today();
        LocalDate to = now.fields().contains(Field.TO) ? form.day(Field.TO) : from;
        Entrant entrant = form.entrant(body, from);
        Post post = form.post.get();
        return session -> {
            switch (now) {
                case ADD -> {
                    return members.join(session, entrant);
                }
                case APPOINT -> members.appoint(session, who, post, from, decision);
                case RELEASE -> members.release(session, who, from, to, decision);
                case CORRECT -> members.correct(session, who, entrant, reason);
                case LEAVE -> members.leave(session, who, from, decision);
                case IMPORT, EXPORT -> throw new IllegalStateException("nobody's decision: " + now);
            }
            return who;
        };
    }

    /** Records everybody in a file, or nobody. */
    void take(Path file) {
        faults.set(Complaints.none());
        run(
                Act.IMPORT,
                session -> {
                    List<String> ids = office.staff().members().joinAll(session, MemberFile.read(content(file)));
                    return Integer.toString(ids.size());
                },
                count -> RollModel.message("recorded.IMPORT", count));
    }

    /** Whether a reason is typed for writing names out; otherwise that is said. */
    boolean mayExport() {
        return !isWrong(Act.EXPORT);
    }

    /** Writes out the members of the commissions that are shown. */
    void export(Path folder) {
        MemberTables.Wish wish = new MemberTables.Wish(
                model.shown().stream().map(RollRow::body).collect(Collectors.toSet()),
                model.today(),
                form.typed(Field.REASON),
                form.format.get(),
                folder,
                room.speech().language());
        run(
                Act.EXPORT,
                session -> office.staff().memberTables().export(session, wish).toString(),
                file -> RollModel.message("recorded.EXPORT", file));
    }

    /** Saves the composition of the chosen commission for publication. */
    void print(Path file) {
        Body body = model.chosen().orElseThrow().body();
        Session session = room.seat().session();
        Language language = room.speech().language();
        LocalDate today = model.today();
        room.work()
                .<Path>run(
                        RollModel.message("recording"),
                        progress -> {
                            office.staff().compositionPapers().issue(session, body, today, language, new PdfFile(file));
                            return file;
                        },
                        saved -> room.frame().tell(Notice.done(RollModel.message("printed", saved.toString()))));
    }

    private static byte[] content(Path file) {
        try {
            return InputFile.read(file, CsvTable.LARGEST);
        } catch (IOException e) {
            throw new Refused("desktop.member", "unreadable", file.toString());
        }
    }

    private void run(Act now, Function<Session, String> write, Function<String, Message> done) {
        Session session = room.seat().session();
        room.frame().hush();
        room.work()
                .<String>run(
                        RollModel.message("recording"),
                        progress -> write.apply(session),
                        id -> {
                            room.frame().tell(Notice.done(done.apply(id)));
                            went(now, id);
                        },
                        failure -> failed(now, failure));
    }

    private void went(Act now, String id) {
        if (now == Act.ADD && act.get() == Act.ADD) {
            form.forgetPerson();
            form.post.set(after(form.post.get()));
            model.point(id);
            recorded.run();
        } else {
            close();
        }
    }

    /** The post that is mostly on the next line of the paper. */
    private static Post after(Post post) {
        return switch (post) {
            case CHAIR -> Post.DEPUTY;
            case DEPUTY -> Post.SECRETARY;
            case SECRETARY, MEMBER -> Post.MEMBER;
        };
    }

    private void failed(Act now, Exception failure) {
        if (failure instanceof Refused refused) {
            faults.set(Complaints.of(refused.reason(), Field.of(refused.reason(), now)));
        } else {
            room.frame().trouble(failure);
        }
    }
}
