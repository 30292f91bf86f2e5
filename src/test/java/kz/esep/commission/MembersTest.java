package kz.esep.commission;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.LongStream;
import kz.esep.access.Role;
import kz.esep.access.SignedIn;
import kz.esep.election.Body;
import kz.esep.election.Level;
import kz.esep.election.PrecinctKind;
import kz.esep.election.RuleEdition;
import kz.esep.election.RuleEditions;
import kz.esep.text.Iin;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

/** Who is a member, since when and as what, and what the law has against it. */
class MembersTest {
    private static final LocalDate DAY = LocalDate.of(2027, 1, 10);

    @TempDir
    private Path folder;

    private Rayon rayon;

    @BeforeEach
    void open() {
        rayon = new Rayon(folder);
    }

    @AfterEach
    void close() {
        rayon.close();
    }

    private Member member(String id) {
        return rayon.members().list(Rayon.CHAIR).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<String> objections() {
        return rayon.members().objections(Rayon.CHAIR, DAY).stream()
                .map(one -> one.code() + one.member())
                .toList();
    }

    private void refuses(String key, Executable act) {
        assertEquals(key, assertThrows(Refused.class, act).reason().key());
    }

    @Test
    void theLawHasNothingAgainstSevenMembersWithTheirPosts() {
        assertEquals(List.of("m1", "m2", "m3", "m4", "m5", "m6", "m7"), rayon.seven());
        assertEquals(List.of(), objections());
        Particulars known = Objects.requireNonNull(member("m3").particulars());
        assertEquals("Saule Planted3", known.name());
        assertEquals(Optional.of(Post.SECRETARY), member("m3").postOn(DAY));
        assertEquals(Optional.empty(), member("m3").postOn(Rayon.SINCE.minusDays(1)));
    }

    @Test
    void saysEverythingThatIsAgainstACommission() {
        rayon.seven();
        Entrant eighth = Rayon.entrant(8, Post.CHAIR);
        rayon.members()
                .join(
                        Rayon.REGISTRAR,
                        new Entrant(
                                eighth.body(),
                                eighth.particulars(),
                                Post.CHAIR,
                                new Proposer(Proposer.Kind.PARTY, "\u00abParty  1\u00bb"),
                                false,
                                List.of(Bar.JUDGE, Bar.AKIM, Bar.JUDGE),
                                Rayon.SINCE,
                                "15"));
        assertEquals(List.of("size", "post-twice", "proposerm8", "barm8", "barm8"), objections());
        rayon.memberships().leave(Rayon.REGISTRAR, "m2", DAY, "16");
        assertEquals(List.of("post-twice", "no-post", "proposerm8", "barm8", "barm8"), objections());
        rayon.memberships().leave(Rayon.REGISTRAR, "m7", DAY, "17");
        assertEquals("even", objections().getFirst());
    }

    @Test
    void aCommissionMayNotBeStaffOfOneOrganisation() {
        List<Composition.Seated> seated = new ArrayList<>();
        for (int i = 1; i <= 7; i++) {
            Entrant entrant = Rayon.entrant(i, i == 1 ? Post.CHAIR : Post.MEMBER);
            String workplace = i <= 4 ? "School \u2116 1" : "";
            Particulars known = new Particulars(entrant.particulars().name(), Rayon.iin(i), workplace, "");
            seated.add(new Composition.Seated(
                    new Member(
                            "m" + i,
                            entrant.body(),
                            known,
                            entrant.proposer(),
                            List.of(),
                            Course.begun(entrant.post(), false, Rayon.SINCE, "1")),
                    entrant.post()));
        }
        assertTrue(codes("2018", PrecinctKind.ORDINARY, seated).contains("staff.HALF"));
        assertFalse(codes("2018", PrecinctKind.HOSPITAL, seated).contains("staff.HALF"));
        assertFalse(codes("2009", PrecinctKind.ORDINARY, seated).contains("staff.NOT_ALL"));
        assertTrue(codes("2009", PrecinctKind.ORDINARY, seated.subList(0, 4)).contains("staff.NOT_ALL"));
        assertTrue(codes("2009", PrecinctKind.ORDINARY, seated.subList(0, 5)).contains("size"));
    }

    private static List<String> codes(String edition, PrecinctKind kind, List<Composition.Seated> seated) {
        Composition.Circumstances where =
                new Composition.Circumstances(Body.precinct(Rayon.PRECINCT), Level.PRECINCT, 1_500, kind);
        return Composition.objections(CompositionRules.of(edition), where, seated).stream()
                .map(Objection::code)
                .toList();
    }

    @Test
    void everyEditionHasItsRulesAndEachOfThemASource() {
        for (RuleEdition edition : RuleEditions.all()) {
            CompositionRules rules = CompositionRules.of(edition.id());
            rules.bars()
                    .keySet()
                    .forEach(bar -> assertFalse(
                            Objects.requireNonNull(rules.source(bar))
                                    .in(Language.KK)
                                    .isBlank(),
                            edition.id()));
            for (String value : List.of("sizes", "odd", "staff", "posts", "proposer")) {
                assertFalse(rules.source(value).in(Language.KK).isBlank(), edition.id() + " " + value);
            }
        }
        assertFalse(CompositionRules.of("2009").bars().containsKey(Bar.AKIM));
        assertTrue(CompositionRules.of("2021").bars().containsKey(Bar.AKIM));
        assertFalse(CompositionRules.of("2021").bars().containsKey(Bar.CORRUPTION));
    }

    @Test
    void postsAndReleasesHaveTheirDaysAndDecisions() {
        rayon.seven();
        rayon.memberships().appoint(Rayon.REGISTRAR, "m4", Post.DEPUTY, DAY, "3 of 10.01.2027");
        assertEquals(Optional.of(Post.MEMBER), member("m4").postOn(DAY.minusDays(1)));
        assertEquals(Optional.of(Post.DEPUTY), member("m4").postOn(DAY));
        rayon.memberships().release(Rayon.REGISTRAR, "m4", DAY, DAY.plusDays(20), "4");
        assertTrue(member("m4").isReleasedOn(DAY.plusDays(20)));
        assertFalse(member("m4").isReleasedOn(DAY.plusDays(21)));
        refuses(
                "refused.released-already",
                () -> rayon.memberships().release(Rayon.REGISTRAR, "m4", DAY.plusDays(20), DAY.plusDays(30), "5"));
        refuses("refused.days", () -> rayon.memberships().release(Rayon.REGISTRAR, "m4", DAY, DAY.minusDays(1), "5"));
        rayon.memberships().leave(Rayon.REGISTRAR, "m4", DAY.plusDays(25), "6");
        assertEquals(Optional.empty(), member("m4").postOn(DAY.plusDays(25)));
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
                Objects.requireNonNull(member("m5").particulars()).name());
        assertEquals(Rayon.SINCE.plusDays(3), member("m5").since());
        assertEquals(Optional.empty(), member("m5").postOn(Rayon.SINCE));
        assertEquals(Optional.of(Post.DEPUTY), member("m5").postOn(DAY));
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
        assertEquals(Optional.of(Post.SECRETARY), member("m3").postOn(DAY.plusYears(1)));
        memberships.leave(Rayon.REGISTRAR, "m3", DAY.plusMonths(1), "6 of 09.01.2027");
        assertEquals(DAY.plusMonths(1), member("m3").until());
        Course.TakenBack back = member("m3").course().takenBack().getFirst();
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
        assertEquals(Optional.of(Post.DEPUTY), member("m4").postOn(DAY));
        memberships.takeBack(Rayon.REGISTRAR, "m4", Course.Kind.RELEASE, DAY, "another person");
        assertFalse(member("m4").isReleasedOn(DAY));
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
        assertFalse(member("m4").isPublicServantOn(DAY.minusDays(1)));
        assertTrue(member("m4").isPublicServantOn(DAY));
        memberships.serve(Rayon.REGISTRAR, "m4", false, DAY.plusDays(9), "order 2");
        assertFalse(member("m4").isPublicServantOn(DAY.plusDays(9)));
        memberships.takeBack(Rayon.REGISTRAR, "m4", Course.Kind.SERVICE, DAY.plusDays(9), "another person");
        assertTrue(member("m4").isPublicServantOn(DAY.plusDays(9)));
    }

    @Test
    void aCorrectionFromAFileKeepsWhatTheFileHasNoColumnFor() {
        rayon.seven();
        String row = "Saule Right," + Rayon.iin(2) + ",deputy,Party 2,no,2026-12-01,14\n";
        String header = "name,iin,post,proposed_by,public_servant,since,decision";
        Particulars kept = corrected(header + "\n" + row);
        assertEquals(new Particulars("Saule Right", Rayon.iin(2), "School 2", "KZ00TEST2"), kept);
        Particulars emptied = corrected(header + ",account\n" + row.replace("14\n", "14,\n"));
        assertEquals("School 2", emptied.workplace());
        assertEquals("", emptied.account());
    }

    private Particulars corrected(String text) {
        Entrant entrant =
                file(text).rows().getFirst().correction(rayon.members().find(Rayon.REGISTRAR, "m2"));
        rayon.members().correct(Rayon.REGISTRAR, "m2", entrant, "checked against the paper");
        return Objects.requireNonNull(member("m2").particulars());
    }

    @Test
    void aPostOfTheSameDayIsPutRightByTheLaterDecision() {
        rayon.seven();
        rayon.memberships().appoint(Rayon.REGISTRAR, "m4", Post.DEPUTY, Rayon.SINCE, "15: mistyped as a member");
        assertEquals(Optional.of(Post.DEPUTY), member("m4").postOn(Rayon.SINCE));
        rayon.memberships().appoint(Rayon.REGISTRAR, "m4", Post.SECRETARY, Rayon.SINCE, "16");
        assertEquals(Optional.of(Post.SECRETARY), member("m4").postOn(DAY));
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
    void aFileIsRecordedWholeOrNotAtAll() {
        String header = "precinct;name;iin;post;proposed_by;public_servant;since;decision;bars\n";
        String good = ";A B;" + Rayon.iin(1) + ";chair;Party;yes;01.12.2026;1;\n";
        String bad = "0101;C D;123;king;Party;maybe;31.02.2026;1;judge sorcerer\n";
        Refused unread = assertThrows(Refused.class, () -> file(header + good + bad));
        String said = unread.reason().in(Language.EN);
        assertTrue(said.contains("Row 3, column post"), said);
        assertTrue(said.contains("Row 3, column bars: \"sorcerer\""), said);
        String wrong = "0101;C D;123;member;Party;no;2026-12-01;1;\n";
        String named = assertThrows(
                        Refused.class, () -> rayon.members().joinAll(Rayon.REGISTRAR, file(header + good + wrong)))
                .reason()
                .in(Language.EN);
        assertTrue(named.contains("Row 3, column iin: The IIN has 12 digits"), named);
        assertTrue(rayon.members().list(Rayon.CHAIR).isEmpty());
        assertEquals(List.of("m1"), rayon.members().joinAll(Rayon.REGISTRAR, file(header + good)));
        assertEquals(Body.Kind.COMMISSION, member("m1").body().kind());
    }

    @Test
    void zerosThatASpreadsheetLeftOutAreTold() {
        String header = "precinct,name,iin,post,proposed_by,public_servant,since,decision\n";
        long eaten = LongStream.range(10_203_500_000L, 10_203_500_100L)
                .filter(number -> Iin.fault("0" + number).isEmpty())
                .findFirst()
                .orElseThrow();
        String said = assertThrows(
                        Refused.class, () -> file(header + "0101,A B," + eaten + ",chair,Party,yes,01.12.2026,1\n"))
                .reason()
                .in(Language.EN);
        assertTrue(said.contains("Row 2, column iin: The spreadsheet has left out the zeros"), said);
        MemberFile ours = file(header + "101,A B," + Rayon.iin(1) + ",chair,Party,yes,01.12.2026,1\n");
        String where = assertThrows(Refused.class, () -> rayon.members().joinAll(Rayon.REGISTRAR, ours))
                .reason()
                .in(Language.EN);
        assertTrue(where.contains("Row 2, column precinct: There is no precinct 101 here. If 0101 is meant"), where);
    }

    private static MemberFile file(String text) {
        return MemberFile.read(text.getBytes(StandardCharsets.UTF_8));
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
