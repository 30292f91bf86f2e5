package kz.esep.document.protocol;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Samples;
import kz.esep.document.protocol.SummaryProtocol.Counted;
import kz.esep.document.protocol.SummaryProtocol.OfPrecinct;
import kz.esep.election.Election;
import kz.esep.election.Mode;
import kz.esep.election.PaperLanguages;
import kz.esep.text.Wording;

/** Made-up protocols of any size. */
public final class SampleProtocols {
    static final List<Wording> SIGNERS =
            List.of(new Wording("Төраға", "Председатель", "Chair"), new Wording("Хатшы", "Секретарь", "Secretary"));

    private static final LocalDateTime AT = LocalDateTime.of(2027, 3, 20, 1, 5);

    private SampleProtocols() {}

    public static SummaryProtocol summary(PaperLanguages paper, int precincts, int lists) {
        return summary(Samples.election(paper, precincts, lists), Mode.LIVE, Mark.NONE);
    }

    static SummaryProtocol summary(Election election, Mode mode, Mark mark) {
        List<String> missing = mark == Mark.INTERIM ? List.of("0042 (lists)", "0043 (lists)") : List.of();
        return new SummaryProtocol(
                Samples.imprint(election, mode, mark),
                election,
                List.of(counted(election)),
                missing,
                annex(),
                SIGNERS,
                null);
    }

    static Counted counted(Election election) {
        List<OfPrecinct> precincts = new ArrayList<>();
        SortedMap<String, Long> totals = new TreeMap<>();
        election.precincts().forEach(precinct -> {
            int number = precincts.size() + 1;
            var sheet = Samples.sheet(election, number, number == 6);
            precincts.add(new OfPrecinct(precinct.id(), number == 3 ? 2 : 1, sheet));
            sheet.figures().forEach((code, count) -> {
                if (!code.startsWith("issued_by_member")) {
                    totals.merge(code, count, Long::sum);
                }
            });
        });
        return new Counted(Samples.CONTEST, totals, precincts);
    }

    static Subject subject(Election election) {
        return new Subject(Samples.imprint(election, Mode.LIVE, Mark.NONE), election, "0001");
    }

    static PrecinctProtocol precinct(Election election) {
        return new PrecinctProtocol(
                subject(election), Samples.CONTEST, 2, Samples.sheet(election, 1, false), null, annex());
    }

    static Annex annex() {
        Wording contest = new Wording("Партиялық тізімдер", "Партийные списки", "Party lists");
        Wording line = new Wording(
                "1 Учаскедегі сайлаушылардың жалпы саны", "1 Общее число избирателей на участке", "1 Voters");
        String reason = "Механикалық қате: «1 200» орнына «1 020» терілген, хаттаманың түпнұсқасымен салыстырылды";
        return new Annex(
                List.of(new Corrected(
                        contest,
                        "0003",
                        2,
                        new Corrected.Cause("17-А", reason, "төраға, хатшы", AT, null),
                        List.of(
                                new Corrected.Change(line, "1020", "1200"),
                                new Corrected.Change(line, null, "5"),
                                new Corrected.Change(line, "2027-03-19T23:10", "2027-03-19T23:40")))),
                List.of(new Note(contest, "0002", line, "3", Wording.same("Қағазбен салыстырылды"), "aigerim", AT)));
    }
}
