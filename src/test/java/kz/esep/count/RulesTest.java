package kz.esep.count;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.commission.Post;
import kz.esep.day.PrecinctDay;
import kz.esep.day.PrecinctProgress;
import kz.esep.election.ContestForm;
import kz.esep.election.Election;
import kz.esep.election.PackageFile;
import kz.esep.schedule.Hours;
import kz.esep.text.Refused;
import kz.esep.text.Wording;
import org.junit.jupiter.api.Test;

/** The rules of a precinct that votes in two contests at once. */
class RulesTest {
    private static final Election ELECTION = election();
    private static final Instant NIGHT = PollingPlace.at("22:00");

    private static Election election() {
        try {
            return PackageFile.open(Files.readAllBytes(PollingPlace.made().packageFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Premises premises(boolean wholeBoxVoid) {
        ContestForm form = ELECTION.form("lists");
        PrecinctProgress day = new PrecinctProgress(
                ELECTION.precinct(PollingPlace.PRECINCT),
                PollingPlace.DAY,
                new Hours(LocalTime.of(7, 0), LocalTime.of(20, 0)),
                null,
                Duration.ofMinutes(30),
                new PrecinctDay(PollingPlace.PRECINCT, null, List.of(), LocalTime.of(20, 0), List.of()));
        return new Premises(
                day,
                new TreeMap<>(Map.of("lists", form, "akim", form)),
                new TreeMap<>(Map.of("lists", Wording.same("Lists"), "akim", Wording.same("Akim"))),
                Map.of("m4", Post.MEMBER, "m5", Post.MEMBER),
                Map.of(),
                wholeBoxVoid,
                NIGHT,
                Map.of(),
                null,
                true);
    }

    private static SortedMap<String, SortedMap<String, Long>> figures(String code, long lists, long akim) {
        return new TreeMap<>(
                Map.of("lists", new TreeMap<>(Map.of(code, lists)), "akim", new TreeMap<>(Map.of(code, akim))));
    }

    private static Done done(Stage stage, SortedMap<String, SortedMap<String, Long>> figures, String act) {
        return new Done(stage, 1, figures, List.of(), act, "", null, "stepped around", List.of());
    }

    private static Count onTheWay() {
        return Count.NOTHING
                .with(new Recorded(done(Stage.OUT, figures(Asked.APPLICATIONS, 5, 5), ""), "typist", NIGHT, 1))
                .with(new Recorded(done(Stage.BACK, figures(Asked.VOTED, 5, 4), ""), "typist", NIGHT, 2));
    }

    private static Count opened(boolean wholeBoxVoid) {
        Done box = done(Stage.MOBILE, figures(Asked.ballots(1), 6, 4), "3");
        Done judged = new Rules(onTheWay(), premises(wholeBoxVoid)).judge(box, "typist");
        return onTheWay().with(new Recorded(judged, "typist", NIGHT, 3));
    }

    @Test
    void aBoxThatIsVoidInOneContestIsVoidInAllWhereTheEditionSaysSo() {
        Count count = opened(true);
        assertTrue(count.isVoid("lists", 1));
        assertTrue(count.isVoid("akim", 1));
        assertEquals(4, count.inMobile("akim", true));
    }

    @Test
    void otherwiseItIsVoidInThatContestAlone() {
        Count count = opened(false);
        assertTrue(count.isVoid("lists", 1));
        assertFalse(count.isVoid("akim", 1));
        assertEquals(4, count.inMobile("akim", false));
    }

    @Test
    void theEditionsSaySo() {
        assertTrue(ELECTION.ruleEdition().wholeBoxVoid());
    }

    @Test
    void figuresAreNeededOfEachContest() {
        Done one = done(Stage.MOBILE, new TreeMap<>(Map.of("lists", new TreeMap<>(Map.of(Asked.ballots(1), 5L)))), "");
        Refused refused = assertThrows(Refused.class, () -> new Rules(onTheWay(), premises(true)).judge(one, "typist"));
        assertTrue(refused.getMessage().contains("Akim: mobile_box.1.ballots\nLists: mobile_box.1.ballots"));
    }

    @Test
    void turnoutOfAllContestsSaysNothingOfOne() {
        Done given = new Done(
                Stage.GIVEN, 0, figures(Asked.GIVEN, 1, 1), List.of(), "", "", null, "stepped around", List.of());
        Done judged = new Rules(Count.NOTHING, premises(true)).judge(given, "typist");
        assertFalse(judged.departs(Departure.Kind.TURNOUT));
    }
}
