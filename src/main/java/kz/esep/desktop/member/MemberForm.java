package kz.esep.desktop.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import kz.esep.commission.Bar;
import kz.esep.commission.Course;
import kz.esep.commission.Entrant;
import kz.esep.commission.Member;
import kz.esep.commission.Particulars;
import kz.esep.commission.Post;
import kz.esep.commission.Proposer;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Texts;
import kz.esep.desktop.shell.ActForm;
import kz.esep.election.Body;
import kz.esep.table.TableFiles;

/** What is typed about a member. It stays until it was recorded, or another act is begun. */
final class MemberForm implements ActForm<Field> {
    final ObjectProperty<Post> post = new SimpleObjectProperty<>(Post.MEMBER);
    final ObjectProperty<Proposer.Kind> kind = new SimpleObjectProperty<>(Proposer.Kind.PARTY);
    final ObjectProperty<TableFiles.Format> format = new SimpleObjectProperty<>(TableFiles.Format.XLSX);
    final ObjectProperty<Course.Fact> fact = new SimpleObjectProperty<>();
    final BooleanProperty servant = new SimpleBooleanProperty();
    private final Texts<Field> texts = new Texts<>(Field.class);
    private final Map<Bar, BooleanProperty> bars = new EnumMap<>(Bar.class);

    MemberForm() {
        for (Bar bar : Bar.values()) {
            bars.put(bar, new SimpleBooleanProperty());
        }
    }

    StringProperty text(Field field) {
        return texts.of(field);
    }

    @Override
    public String typed(Field field) {
        return text(field).get();
    }

    BooleanProperty bar(Bar bar) {
        return Objects.requireNonNull(bars.get(bar));
    }

    /** The day typed in a field that was found to have one. */
    LocalDate day(Field field) {
        return Days.day(typed(field)).orElseThrow();
    }

    /** Forgets everything. */
    @Override
    public void forget() {
        texts.forget();
        forgetPerson();
        post.set(Post.MEMBER);
        kind.set(Proposer.Kind.PARTY);
    }

    /** The next member of the commission has mostly the same day, decision and kind of proposer. */
    void forgetPerson() {
        texts.forget(List.of(Field.NAME, Field.IIN, Field.PROPOSED_BY, Field.WORKPLACE, Field.ACCOUNT));
        servant.set(false);
        bars.values().forEach(bar -> bar.set(false));
    }

    /** After a member is recorded: the post that is mostly on the next line of the paper. */
    void next() {
        Post was = post.get();
        forgetPerson();
        post.set(was == Post.CHAIR ? Post.DEPUTY : was == Post.DEPUTY ? Post.SECRETARY : Post.MEMBER);
    }

    /** Takes over what is recorded of a member. */
    void take(Member member, Particulars known) {
        text(Field.NAME).set(known.name());
        text(Field.IIN).set(known.iin());
        text(Field.WORKPLACE).set(known.workplace());
        text(Field.ACCOUNT).set(known.account());
        text(Field.PROPOSED_BY).set(member.proposer().name());
        kind.set(member.proposer().kind());
        Course.Holding joined = member.course().posts().getFirst();
        post.set(joined.post());
        text(Field.FROM).set(Days.said(joined.from()));
        text(Field.DECISION).set(joined.decision());
        servant.set(member.course().services().getFirst().publicServant());
        bars.forEach((bar, ticked) -> ticked.set(member.bars().contains(bar)));
    }

    /** The person as typed. */
    Entrant entrant(Body body) {
        List<Bar> against = new ArrayList<>();
        bars.forEach((bar, ticked) -> {
            if (ticked.get()) {
                against.add(bar);
            }
        });
        return new Entrant(
                body,
                new Particulars(typed(Field.NAME), typed(Field.IIN), typed(Field.WORKPLACE), typed(Field.ACCOUNT)),
                post.get(),
                new Proposer(kind.get(), typed(Field.PROPOSED_BY)),
                servant.get(),
                against,
                day(Field.FROM),
                typed(Field.DECISION));
    }
}
