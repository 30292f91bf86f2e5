package kz.esep.tally;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Whose recounts are opened, and until when. */
class RecountRulesTest {
    private static final LocalDateTime ENDED = LocalDateTime.of(2027, 3, 21, 20, 0);
    private static final Recount.Limit MORNING = new Recount.Limit(ENDED.plusHours(12), "43(7-1)", "");

    private static Recount requested(LocalDateTime received, Recount.@Nullable Limit limit) {
        return new Recount(Recount.Kind.REQUESTED, " Apple ", "3", received, limit);
    }

    private static Recount ordered(String by) {
        return new Recount(Recount.Kind.ORDERED, by, "12", ENDED.plusHours(1), null);
    }

    private static RecountRules rules(Protocol before, Recount.@Nullable Limit limit) {
        return new RecountRules(before, limit, ENDED, ENDED.plusHours(14), List.of("tec", "centre"));
    }

    private static RecountRules rules() {
        return rules(Protocol.notStarted(Sample.KEY), MORNING);
    }

    private static void refuses(String key, RecountRules rules, Recount wanted) {
        Refused refused = assertThrows(Refused.class, () -> rules.judge(wanted));
        assertEquals(key, refused.reason().key());
    }

    @Test
    void aRequestIsFollowedUpToTheLastMinuteOfTheTwelveHours() {
        Recount judged = rules().judge(requested(MORNING.until(), null));
        assertEquals("Apple", judged.by());
        assertEquals(MORNING, judged.limit());
        refuses("refused.recount-late", rules(), requested(MORNING.until().plusMinutes(1), null));
        refuses("refused.recount-early", rules(), requested(ENDED.minusMinutes(1), null));
        refuses("refused.recount-future", rules(), requested(ENDED.plusHours(15), null));
    }

    @Test
    void thereIsOneOnRequestAndAnotherOnlyByOrder() {
        Protocol again = Turn.after(
                Protocol.notStarted(Sample.KEY),
                new Event.CorrectionOpened(
                        Sample.KEY, "9", "stack 2", "secretary", rules().judge(requested(ENDED, null))),
                "chair",
                Instant.EPOCH);
        refuses("refused.recount-once", rules(again, MORNING), requested(ENDED, null));
        Protocol corrected = Turn.after(
                again,
                new Event.CorrectionOpened(Sample.KEY, "10", "a digit", "secretary", null),
                "chair",
                Instant.EPOCH);
        refuses("refused.recount-once", rules(corrected, MORNING), requested(ENDED, null));
        assertEquals("tec", rules(again, MORNING).judge(ordered("tec")).by());
    }

    @Test
    void onlyACommissionAboveOrdersOne() {
        refuses("refused.recount-above", rules(), ordered("pec-0102"));
        refuses("refused.recount-by.ORDERED", rules(), ordered(" "));
    }

    @Test
    void whereTheLawSaysNoTimeTheCommissionSaysItWithItsSource() {
        RecountRules silent = rules(Protocol.notStarted(Sample.KEY), null);
        refuses("refused.recount-limit", silent, requested(ENDED, null));
        refuses("refused.recount-limit", silent, requested(ENDED, new Recount.Limit(ENDED.plusHours(1), "", " ")));
        Recount.Limit said = new Recount.Limit(ENDED.plusHours(1), "", "letter No 4");
        assertEquals(said, silent.judge(requested(ENDED, said)).limit());
        refuses("refused.recount-late", silent, requested(ENDED.plusHours(2), said));
        refuses("refused.recount-limit-known", rules(), requested(ENDED, said));
    }
}
