package kz.esep.commission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import kz.esep.access.Role;
import kz.esep.access.SignedIn;
import kz.esep.election.Body;
import kz.esep.text.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Who is a member, since when and as what. */
class MembersTest extends InRayon {
    private void refuses(String key, Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).reason().key());
    }

    @Test
    void postsAndReleasesHaveTheirDaysAndDecisions() {
        rayon.seven();
        rayon.memberships().appoint(Rayon.REGISTRAR, "m4", Post.DEPUTY, DAY, "3 of 10.01.2027");
        assertEquals(Optional.of(Post.MEMBER), rayon.member("m4").postOn(DAY.minusDays(1)));
        assertEquals(Optional.of(Post.DEPUTY), rayon.member("m4").postOn(DAY));
        rayon.memberships().release(Rayon.REGISTRAR, "m4", DAY, DAY.plusDays(20), "4");
        assertTrue(rayon.member("m4").isReleasedOn(DAY.plusDays(20)));
        assertFalse(rayon.member("m4").isReleasedOn(DAY.plusDays(21)));
        refuses(
                "refused.released-already",
                () -> rayon.memberships().release(Rayon.REGISTRAR, "m4", DAY.plusDays(20), DAY.plusDays(30), "5"));
        refuses("refused.days", () -> rayon.memberships().release(Rayon.REGISTRAR, "m4", DAY, DAY.minusDays(1), "5"));
        rayon.memberships().leave(Rayon.REGISTRAR, "m4", DAY.plusDays(25), "6");
        assertEquals(Optional.empty(), rayon.member("m4").postOn(DAY.plusDays(25)));
        refuses(
                "refused.not-then",
                () -> rayon.memberships().appoint(Rayon.REGISTRAR, "m4", Post.CHAIR, DAY.plusDays(25), "7"));
        refuses("refused.no-member", () -> rayon.memberships().leave(Rayon.REGISTRAR, "m99", DAY, "7"));
    }

    @Test
    void nobodyIsTwiceInOneCommissionAndAnybodyMayComeBack() {
        rayon.seven();
        Members members = rayon.members();
        refuses("refused.member-already", () -> members.join(Rayon.REGISTRAR, Rayon.entrant(3, Post.MEMBER)));
        rayon.memberships().leave(Rayon.REGISTRAR, "m3", Rayon.SINCE.plusDays(1), "6");
        Entrant again = Rayon.entrant(3, Post.MEMBER).in(Body.precinct(Rayon.PRECINCT), DAY);
        assertEquals("m8", members.join(Rayon.REGISTRAR, again));
    }

    @Test
    void aCorrectionNamesItsReasonAndKeepsWhatCameAfterTheJoining() {
        rayon.seven();
        Members members = rayon.members();
        rayon.memberships().appoint(Rayon.REGISTRAR, "m5", Post.DEPUTY, DAY, "3 of 10.01.2027");
        Entrant right = Rayon.entrant(20, Post.MEMBER).in(Body.precinct(Rayon.PRECINCT), Rayon.SINCE.plusDays(3));
        refuses("refused.reason", () -> members.correct(Rayon.REGISTRAR, "m5", right, " "));
        refuses(
                "refused.member-already",
                () -> members.correct(Rayon.REGISTRAR, "m5", Rayon.entrant(1, Post.MEMBER), "mistyped"));
        refuses(
                "refused.since",
                () -> members.correct(Rayon.REGISTRAR, "m5", right.in(right.body(), DAY.plusDays(1)), "mistyped"));
        members.correct(Rayon.REGISTRAR, "m5", right, "mistyped");
        assertEquals(
                "Saule Planted20",
                Objects.requireNonNull(rayon.member("m5").particulars()).name());
        assertEquals(Rayon.SINCE.plusDays(3), rayon.member("m5").since());
        assertEquals(Optional.empty(), rayon.member("m5").postOn(Rayon.SINCE));
        assertEquals(Optional.of(Post.DEPUTY), rayon.member("m5").postOn(DAY));
    }

    @Test
    void whatWasNotSoIsTakenBackAndStaysAmongTheChanges() {
        rayon.seven();
        Memberships memberships = rayon.memberships();
        memberships.leave(Rayon.REGISTRAR, "m3", DAY, "6 of 09.01.2027");
        refuses("refused.left-already", () -> memberships.leave(Rayon.REGISTRAR, "m3", DAY.plusDays(5), "7"));
        refuses(
                "refused.not-recorded",
                () -> memberships.takeBack(Rayon.REGISTRAR, "m3", Course.Kind.END, DAY.plusDays(1), "mistyped"));
        refuses("refused.reason", () -> memberships.takeBack(Rayon.REGISTRAR, "m3", Course.Kind.END, DAY, " "));
        memberships.takeBack(Rayon.REGISTRAR, "m3", Course.Kind.END, DAY, "the decision says 10 February");
        assertEquals(Optional.of(Post.SECRETARY), rayon.member("m3").postOn(DAY.plusYears(1)));
        memberships.leave(Rayon.REGISTRAR, "m3", DAY.plusMonths(1), "6 of 09.01.2027");
        assertEquals(DAY.plusMonths(1), rayon.member("m3").until());
        Course.TakenBack back = rayon.member("m3").course().takenBack().getFirst();
        assertEquals(
                new Course.TakenBack(Course.Kind.END, DAY, "6 of 09.01.2027", "the decision says 10 February"), back);
        assertTrue(rayon.members().rolls(Rayon.CHAIR, DAY).stream()
                .flatMap(roll -> roll.changes().stream())
                .anyMatch(change -> change.fact().equals(back)));
    }

    @Test
    void everyKindOfRecordButTheJoiningCanBeTakenBackTheLatestFirst() {
        rayon.seven();
        Memberships memberships = rayon.memberships();
        memberships.appoint(Rayon.REGISTRAR, "m4", Post.DEPUTY, DAY, "1");
        memberships.appoint(Rayon.REGISTRAR, "m4", Post.CHAIR, DAY, "2");
        memberships.release(Rayon.REGISTRAR, "m4", DAY, DAY, "3");
        memberships.takeBack(Rayon.REGISTRAR, "m4", Course.Kind.POST, DAY, "another person");
        assertEquals(Optional.of(Post.DEPUTY), rayon.member("m4").postOn(DAY));
        memberships.takeBack(Rayon.REGISTRAR, "m4", Course.Kind.RELEASE, DAY, "another person");
        assertFalse(rayon.member("m4").isReleasedOn(DAY));
        refuses(
                "refused.not-recorded",
                () -> memberships.takeBack(Rayon.REGISTRAR, "m4", Course.Kind.POST, Rayon.SINCE, "another person"));
    }

    @Test
    void anEndIsNotTakenBackWhereThePersonCameBack() {
        rayon.seven();
        rayon.memberships().leave(Rayon.REGISTRAR, "m3", DAY, "6");
        rayon.members().join(Rayon.REGISTRAR, Rayon.entrant(3, Post.MEMBER).in(Body.precinct(Rayon.PRECINCT), DAY));
        refuses(
                "refused.member-already",
                () -> rayon.memberships().takeBack(Rayon.REGISTRAR, "m3", Course.Kind.END, DAY, "mistyped"));
    }

    @Test
    void thePublicServiceBeginsAndEndsOnDaysOfItsOwn() {
        rayon.seven();
        Memberships memberships = rayon.memberships();
        refuses("refused.no-servant", () -> memberships.serve(Rayon.REGISTRAR, "m4", false, DAY, "order 1"));
        memberships.serve(Rayon.REGISTRAR, "m4", true, DAY, "order 1 of 08.01.2027");
        refuses("refused.servant-already", () -> memberships.serve(Rayon.REGISTRAR, "m4", true, DAY, "order 1"));
        assertFalse(rayon.member("m4").isPublicServantOn(DAY.minusDays(1)));
        assertTrue(rayon.member("m4").isPublicServantOn(DAY));
        memberships.serve(Rayon.REGISTRAR, "m4", false, DAY.plusDays(9), "order 2");
        assertFalse(rayon.member("m4").isPublicServantOn(DAY.plusDays(9)));
        memberships.takeBack(Rayon.REGISTRAR, "m4", Course.Kind.SERVICE, DAY.plusDays(9), "another person");
        assertTrue(rayon.member("m4").isPublicServantOn(DAY.plusDays(9)));
    }

    @Test
    void aPostOfTheSameDayIsPutRightByTheLaterDecision() {
        rayon.seven();
        rayon.memberships().appoint(Rayon.REGISTRAR, "m4", Post.DEPUTY, Rayon.SINCE, "15: mistyped as a member");
        assertEquals(Optional.of(Post.DEPUTY), rayon.member("m4").postOn(Rayon.SINCE));
        rayon.memberships().appoint(Rayon.REGISTRAR, "m4", Post.SECRETARY, Rayon.SINCE, "16");
        assertEquals(Optional.of(Post.SECRETARY), rayon.member("m4").postOn(DAY));
    }

    @Test
    void anEarlierMembershipOfSomebodyWhoCameBackCanBeCorrected() {
        rayon.seven();
        Members members = rayon.members();
        rayon.memberships().leave(Rayon.REGISTRAR, "m3", DAY, "6");
        members.join(Rayon.REGISTRAR, Rayon.entrant(3, Post.MEMBER).in(Body.precinct(Rayon.PRECINCT), DAY));
        members.correct(Rayon.REGISTRAR, "m3", Rayon.entrant(3, Post.SECRETARY), "checked against the paper");
        Entrant later = Rayon.entrant(3, Post.MEMBER).in(Body.precinct(Rayon.PRECINCT), DAY);
        members.correct(Rayon.REGISTRAR, "m8", later, "checked against the paper");
        Entrant early = Rayon.entrant(3, Post.MEMBER).in(Body.precinct(Rayon.PRECINCT), Rayon.SINCE.minusDays(1));
        refuses("refused.member-already", () -> members.join(Rayon.REGISTRAR, early));
    }

    @Test
    void whatIsMissingOrWrongIsNamed() {
        Members members = rayon.members();
        Entrant good = Rayon.entrant(1, Post.CHAIR);
        refuses("refused.body", () -> members.join(Rayon.REGISTRAR, good.in(Body.precinct("9999"), DAY)));
        refuses(
                "iin.control",
                () -> members.join(
                        Rayon.REGISTRAR,
                        new Entrant(
                                good.body(),
                                new Particulars("A", "800115300013", "", ""),
                                Post.CHAIR,
                                good.proposer(),
                                true,
                                List.of(),
                                DAY,
                                "1")));
        refuses("not-allowed", () -> members.join(Rayon.TYPIST, good));
        refuses("not-allowed", () -> members.list(SignedIn.as("o", Role.OBSERVER)));
    }

    @Test
    void withoutTheKeyNobodyIsNamedAndNoByteOfTheFileNamesAnybody() throws IOException {
        rayon.seven();
        assertNull(rayon.members()
                .list(SignedIn.as("chair", Role.CHAIR))
                .getFirst()
                .particulars());
        rayon.close();
        String bytes = new String(Files.readAllBytes(rayon.file), StandardCharsets.ISO_8859_1);
        for (String planted : Arrays.asList("Planted3", Rayon.iin(3), "School 3", "KZ00TEST3")) {
            assertFalse(bytes.contains(planted), planted);
        }
        assertTrue(bytes.contains("Party 3"), "the search finds what is not sealed");
    }
}
