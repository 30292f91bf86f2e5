package kz.esep.document.protocol;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import kz.esep.day.Opening;
import kz.esep.day.PrecinctDay;
import kz.esep.day.PrecinctProgress;
import kz.esep.day.TurnoutReport;
import kz.esep.day.VotingDay;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Samples;
import kz.esep.election.Election;
import kz.esep.election.Mode;
import kz.esep.election.Precinct;
import kz.esep.schedule.Hours;
import org.jspecify.annotations.Nullable;

/** A made-up voting day of any election: reports every hour and a half, some late and one missing. */
final class SampleDays {
    static final Opening OPENING = new Opening(
            LocalTime.of(6, 15),
            new Opening.Boxes(3, 2, LocalTime.of(6, 45)),
            1_840,
            1_858,
            5,
            new Opening.Present(11, 4, 2, 7, 6, 1));

    private static final List<LocalTime> TIMES = IntStream.rangeClosed(0, 7)
            .mapToObj(step -> LocalTime.of(9, 30).plusMinutes(90L * step))
            .toList();

    private SampleDays() {}

    static PrecinctProgress blank(Election election) {
        return progress(election, election.precincts().getFirst(), null, List.of());
    }

    static PrecinctProgress opened(Election election) {
        return progress(election, election.precincts().getFirst(), OPENING, List.of());
    }

    static TurnoutSheet turnout(Election election) {
        List<PrecinctProgress> all = new ArrayList<>();
        for (Precinct precinct : election.precincts()) {
            all.add(progress(election, precinct, OPENING, reports(election, precinct, all.size())));
        }
        Instant now = moment(election, LocalTime.of(21, 0));
        return new TurnoutSheet(
                Samples.imprint(election, Mode.LIVE, Mark.NONE), election, new VotingDay(now, TIMES, all));
    }

    private static List<TurnoutReport> reports(Election election, Precinct precinct, int number) {
        List<TurnoutReport> reports = new ArrayList<>();
        for (int i = 0; i < TIMES.size() - number % 2; i++) {
            LocalTime time = TIMES.get(i);
            Instant recorded = moment(election, time).plus(Duration.ofMinutes(number % 5 == i ? 50 : 9));
            long voted = precinct.listedVoters() * (i + 1) * (10 + number % 4) / 120;
            reports.add(new TurnoutReport(time, voted, precinct.listedVoters(), recorded));
        }
        return reports;
    }

    private static Instant moment(Election election, LocalTime time) {
        ZoneOffset offset = election.precincts().getFirst().utcOffset();
        return election.source().votingDay().atTime(time).toInstant(offset);
    }

    private static PrecinctProgress progress(
            Election election, Precinct precinct, @Nullable Opening opening, List<TurnoutReport> reports) {
        return new PrecinctProgress(
                precinct,
                election.source().votingDay(),
                Hours.standard(election, precinct.id()),
                null,
                Duration.ofMinutes(30),
                new PrecinctDay(precinct.id(), opening, reports, null, List.of()));
    }
}
