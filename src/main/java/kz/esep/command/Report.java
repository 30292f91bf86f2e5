package kz.esep.command;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import kz.esep.central.ContestCount;
import kz.esep.central.Count;
import kz.esep.central.Intaken;
import kz.esep.central.Taken;
import kz.esep.central.Turnout;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.result.ContestTotal;
import kz.esep.seats.Allocation;
import kz.esep.seats.CandidatesOutcome;
import kz.esep.seats.ListSeats;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Messages;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/** What an intake did and what is counted now, as other programs read it. */
record Report(
        List<File> files,
        List<Counted> contests,
        List<String> missing,
        List<String> interim,
        List<Taken> waiting,
        List<Taken> forks,
        List<Taken> conflicts,
        List<CertificateLines.Line> certificates,
        List<String> doubts,
        boolean complete) {

    /** One file. */
    record File(
            String name,
            @Nullable String sha256,
            String result,
            String code,
            List<String> said,
            @Nullable String standing) {}

    /** One contest: totals by line for the whole and for each territory and commission. */
    record Counted(
            String contest,
            boolean complete,
            long protocols,
            long expected,
            SortedMap<String, Long> totals,
            Turnout turnout,
            Map<String, SortedMap<String, Long>> territories,
            Map<String, SortedMap<String, Long>> commissions,
            Map<String, @Nullable Long> seats,
            List<String> elected,
            List<String> voteAgain,
            List<String> steps,
            List<String> notices) {}

    /** Gathers what the intakes of one command did, and tells it. */
    static final class Builder {
        private final Election election;
        private final Language language;
        private final List<Intaken.Line> lines = new ArrayList<>();
        private final List<Message> doubts = new ArrayList<>();

        Builder(Election election, Language language) {
            this.election = election;
            this.language = language;
        }

        void took(Intaken intaken) {
            lines.addAll(intaken.lines());
        }

        /** What speaks against files that were receipted before. */
        void doubted(Message found) {
            doubts.add(found);
        }

        long count(Intaken.Result result) {
            return lines.stream().filter(line -> line.result() == result).count();
        }

        Report of(Count count) {
            return new Report(
                    lines.stream().map(this::file).toList(),
                    count.contests().stream().map(this::counted).toList(),
                    count.missing(),
                    count.interim(),
                    count.waiting(),
                    count.forks(),
                    count.conflicts(),
                    CertificateLines.of(count.certificates(), language),
                    said(doubts),
                    count.complete());
        }

        private File file(Intaken.Line line) {
            return new File(
                    line.name(),
                    line.digest() == null ? null : line.digest().hex(),
                    line.result().name().toLowerCase(Locale.ROOT),
                    line.code(),
                    said(line.said()),
                    line.standing() == null ? null : line.standing().name().toLowerCase(Locale.ROOT));
        }

        private Counted counted(ContestCount count) {
            Map<String, @Nullable Long> seats = new LinkedHashMap<>();
            List<String> elected = List.of();
            List<String> again = List.of();
            if (count.outcome() instanceof Allocation allocation) {
                allocation.lists().forEach(list -> seats.put(list.option().id(), list.seats()));
            } else if (count.outcome() instanceof CandidatesOutcome candidates) {
                elected = candidates.elected();
                again = candidates.voteAgain();
            }
            return new Counted(
                    count.contest(),
                    count.complete(),
                    count.total().protocols(),
                    count.expected(),
                    count.total().figures(),
                    count.turnout(),
                    figures(count.territories()),
                    figures(count.commissions()),
                    seats,
                    elected,
                    again,
                    count.outcome() == null ? List.of() : said(count.outcome().steps()),
                    said(count.notices()));
        }

        private static Map<String, SortedMap<String, Long>> figures(SortedMap<String, ContestTotal> totals) {
            Map<String, SortedMap<String, Long>> figures = new LinkedHashMap<>();
            totals.forEach((place, total) -> figures.put(place, total.figures()));
            return figures;
        }

        private List<String> said(List<Message> messages) {
            return messages.stream().map(message -> message.in(language)).toList();
        }

        /** The same for a person. */
        void tell(Count count, PrintWriter out) {
            for (Intaken.Line line : lines) {
                out.println(text("collect." + line.result(), line.name(), line.code()));
                line.said().forEach(said -> out.println("    " + said.in(language)));
            }
            out.println(text(
                    "collect.files",
                    count(Intaken.Result.ACCEPTED),
                    count(Intaken.Result.KNOWN),
                    count(Intaken.Result.REFUSED),
                    count(Intaken.Result.UNREADABLE)));
            count.waiting()
                    .forEach(file -> out.println(text(
                            count.forks().contains(file) ? "collect.forked" : "collect.waiting",
                            file.commission(),
                            file.revision(),
                            file.revision() - 1)));
            count.conflicts()
                    .forEach(file -> out.println(text(
                            "collect.conflict",
                            file.commission(),
                            file.revision(),
                            file.file().hex())));
            if (!count.missing().isEmpty()) {
                out.println(text("collect.missing", count.missing().size(), String.join(", ", count.missing())));
            }
            CertificateLines.tell(count.certificates(), language, out);
            said(doubts).forEach(out::println);
            count.contests().forEach(contest -> tell(contest, out));
        }

        private void tell(ContestCount count, PrintWriter out) {
            Contest contest = election.contest(count.contest());
            out.println();
            out.println(text(
                    count.complete() ? "collect.contest" : "collect.contest-partial",
                    contest.name(),
                    count.total().protocols(),
                    count.expected()));
            Table table =
                    new Table(text("collect.column.line"), text("collect.column.votes"), text("collect.column.seats"));
            Map<String, Long> seats = new LinkedHashMap<>();
            if (count.outcome() instanceof Allocation allocation) {
                for (ListSeats list : allocation.lists()) {
                    if (list.seats() != null) {
                        seats.put(list.option().id(), list.seats());
                    }
                }
            }
            election.form(count.contest())
                    .linesWith(count.total().figures().keySet())
                    .forEach(line -> {
                        Long figure = count.total().figures().get(line.code());
                        Long won = seats.get(line.code().replaceFirst("^votes\\.", ""));
                        Wording name = line.label();
                        table.row(
                                (line.paperNumber() + " " + name.in(language)).strip(),
                                figure == null ? "" : text("number", figure),
                                won == null ? "" : text("number", won));
                    });
            table.print(out);
            if (count.outcome() instanceof CandidatesOutcome candidates) {
                candidates.steps().forEach(step -> out.println(step.in(language)));
            }
            count.notices().forEach(notice -> out.println(notice.in(language)));
        }

        private String text(String key, Object... arguments) {
            return Messages.of("command").text(language, key, arguments);
        }
    }
}
