package kz.esep.desktop.member;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import kz.esep.access.Session;
import kz.esep.commission.Bar;
import kz.esep.commission.CompositionRules;
import kz.esep.commission.Course;
import kz.esep.commission.Member;
import kz.esep.commission.MemberFile;
import kz.esep.commission.Particulars;
import kz.esep.commission.Post;
import kz.esep.commission.Roll;
import kz.esep.desktop.form.Complaints;
import kz.esep.desktop.shell.ActWork;
import kz.esep.desktop.shell.Notice;
import kz.esep.desktop.shell.Room;
import kz.esep.election.Body;
import kz.esep.office.Office;
import kz.esep.table.TableFiles;
import kz.esep.text.Message;

/** What a person records of members, from the form to the journal; what is wrong is said at its field. */
final class MemberWork extends ActWork<Act, Field, MemberForm> {
    private final Office office;
    private final RollModel model;
    private Runnable recorded = () -> {};

    MemberWork(Room room, Office office, RollModel model) {
        super(room, new MemberForm(), Field::fault);
        this.office = office;
        this.model = model;
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
            room().frame().tell(Notice.remark(RollModel.message("choose")));
            return;
        }
        clear();
        if (wanted == Act.ADD) {
            form().post.set(vacant());
        }
        if (about.map(member -> take(wanted, member)).orElse(true)) {
            typing(wanted);
        }
    }

    /** Types what is known of a member, or says why the act cannot be begun. */
    private boolean take(Act wanted, Member member) {
        Particulars known = member.particulars();
        List<Course.Fact> facts = member.course().later();
        switch (wanted) {
            case SERVE -> form().servant.set(!member.isPublicServantOn(model.today()));
            case CORRECT -> {
                if (known == null) {
                    room().frame().tell(Notice.remark(RollModel.message("sealed.hint")));
                    return false;
                }
                form().take(member, known);
            }
            case TAKE_BACK -> {
                if (facts.isEmpty()) {
                    room().frame().tell(Notice.remark(RollModel.message("take-back.none")));
                    return false;
                }
                form().fact.set(facts.getLast());
            }
            default -> {}
        }
        return true;
    }

    /** What of the member can be taken back. */
    List<Course.Fact> facts() {
        return model.pointed().map(member -> member.course().later()).orElse(List.of());
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

    /** Whether everything that the act needs is typed and can be read; otherwise it is said. */
    boolean isRight(Act now) {
        return isRight(now.fields());
    }

    /** Records what is typed, or says what is wrong with it. */
    void record() {
        Act now = act().get();
        if (now == null || now.isFile() || !isRight(now)) {
            return;
        }
        Body body = model.chosen().orElseThrow().body();
        String who = model.pointed().map(Member::id).orElse("");
        Function<Session, String> write = new Decisions(office.staff(), form()).prepared(now, body, who);
        run(now, write, id -> RollModel.message("recorded." + now, id));
    }

    /** Records everybody in a file, or nobody. */
    void take(Path file) {
        complain(Complaints.none());
        run(
                Act.IMPORT,
                session -> {
                    List<String> ids =
                            office.staff().members().joinAll(session, MemberFile.read(TableFiles.content(file)));
                    return Integer.toString(ids.size());
                },
                count -> RollModel.message("recorded.IMPORT", count));
    }

    /** Runs an act in the background; what it is refused for stands at its field. */
    void run(Act now, Function<Session, String> write, Function<String, Message> done) {
        run(
                RollModel.message("recording"),
                (session, progress) -> write.apply(session),
                id -> {
                    room().frame().tell(Notice.done(done.apply(id)));
                    went(now, id);
                },
                refused -> complain(Complaints.of(refused.reason(), Field.of(refused.reason(), now))));
    }

    private void went(Act now, String id) {
        if (now == Act.ADD && act().get() == Act.ADD) {
            form().next();
            model.point(id);
            recorded.run();
        } else {
            close();
        }
    }
}
