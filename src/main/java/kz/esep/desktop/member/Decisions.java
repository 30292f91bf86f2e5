package kz.esep.desktop.member;

import java.time.LocalDate;
import java.util.function.Function;
import kz.esep.access.Session;
import kz.esep.commission.Course;
import kz.esep.commission.Entrant;
import kz.esep.commission.Post;
import kz.esep.election.Body;
import kz.esep.office.Staff;

/** What decisions say of members, from what is typed to what records it. */
final class Decisions {
    private final Staff staff;
    private final MemberForm form;

    Decisions(Staff staff, MemberForm form) {
        this.staff = staff;
        this.form = form;
    }

    /**
     * What records an act as it is typed now, and gives the id of the member.
     *
     * @param body of which somebody becomes a member
     * @param who the member that the act is about; empty for one about none
     */
    Function<Session, String> prepared(Act act, Body body, String who) {
        if (act == Act.ADD) {
            Entrant entrant = form.entrant(body);
            return session -> staff.members().join(session, entrant);
        }
        Writing writing = about(act, body, who);
        return session -> {
            writing.by(session);
            return who;
        };
    }

    private interface Writing {
        void by(Session session);
    }

    private Writing about(Act act, Body body, String who) {
        String decision = form.typed(Field.DECISION);
        String reason = form.typed(Field.REASON);
        Post post = form.post.get();
        boolean servant = form.servant.get();
        return switch (act) {
            case APPOINT -> {
                LocalDate from = form.day(Field.FROM);
                yield session -> staff.memberships().appoint(session, who, post, from, decision);
            }
            case SERVE -> {
                LocalDate from = form.day(Field.FROM);
                yield session -> staff.memberships().serve(session, who, servant, from, decision);
            }
            case RELEASE -> {
                LocalDate from = form.day(Field.FROM);
                LocalDate to = form.day(Field.TO);
                yield session -> staff.memberships().release(session, who, from, to, decision);
            }
            case LEAVE -> {
                LocalDate from = form.day(Field.FROM);
                yield session -> staff.memberships().leave(session, who, from, decision);
            }
            case CORRECT -> {
                Entrant entrant = form.entrant(body);
                yield session -> staff.members().correct(session, who, entrant, reason);
            }
            case TAKE_BACK -> {
                Course.Fact fact = form.fact.get();
                yield session -> staff.memberships().takeBack(session, who, fact.kind(), fact.from(), reason);
            }
            case ADD, IMPORT, EXPORT -> throw new IllegalStateException("about no member: " + act);
        };
    }
}
