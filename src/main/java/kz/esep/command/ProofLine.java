package kz.esep.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.proof.Comparison;
import kz.esep.proof.CountedHead;
import kz.esep.proof.CountedProtocol;
import kz.esep.proof.Proof;
import kz.esep.result.ContestTotal;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Messages;
import org.jspecify.annotations.Nullable;

/**
 * What came of one proof.
 *
 * @param proven what it proves, null where it proves nothing
 * @param refusal why it proves nothing; null where it does
 * @param compared what it was compared with
 */
record ProofLine(
        Path file, Proof.@Nullable Proven proven, @Nullable Message refusal, List<Comparison> compared) {

    static ProofLine refused(Path file, Message refusal) {
        return new ProofLine(file, null, refusal, List.of());
    }

    boolean holds() {
        return refusal == null && compared.stream().allMatch(Comparison::same);
    }

    /**
     * The same for other programs.
     *
     * @param proven whether these figures are in the totals that the centre signed
     * @param accepted whether nothing at all was found wrong
     * @param differs the lines of the paper that are not what counts
     */
    record Report(
            String file,
            boolean proven,
            boolean accepted,
            String reason,
            List<Difference> differs,
            @Nullable CountedProtocol protocol,
            @Nullable CountedHead counted) {}

    /** A line that differs, null where a side has no figure. */
    record Difference(
            String line, @Nullable Long paper, @Nullable Long counted) {}

    Report report(Language language) {
        return new Report(
                file.toString(),
                proven != null,
                holds(),
                reason(language),
                compared.stream()
                        .flatMap(one -> one.lines().stream())
                        .map(one -> new Difference(one.line().code(), one.held(), one.counted()))
                        .toList(),
                proven == null ? null : proven.protocol(),
                proven == null ? null : proven.head());
    }

    private String reason(Language language) {
        Stream<Message> wrong = compared.stream().filter(one -> !one.same()).map(Comparison::said);
        return Stream.concat(Stream.ofNullable(refusal), wrong)
                .map(message -> message.in(language))
                .collect(Collectors.joining(" "));
    }

    /** The same for a person. */
    void tell(Election election, Language language, PrintWriter out) {
        Teller teller = new Teller(election, language, out);
        if (proven != null) {
            teller.say("proof.holds", file.toString());
            teller.protocol(proven.protocol(), proven.head());
        }
        for (Comparison one : compared) {
            out.println(
                    one.same() ? one.said().in(language) : teller.text("proof.differs", file.toString(), one.said()));
            one.lines().forEach(line -> out.println("    " + line.said().in(language)));
        }
        if (refusal != null) {
            teller.say("proof.refused", file.toString(), refusal);
        } else if (compared.isEmpty()) {
            teller.say("proof.compare");
        }
    }

    /** Says what a proof proves. */
    private record Teller(Election election, Language language, PrintWriter out) {

        void say(String key, Object... arguments) {
            out.println(text(key, arguments));
        }

        private String text(String key, Object... arguments) {
            return Messages.of("command").text(language, key, arguments);
        }

        void protocol(CountedProtocol protocol, CountedHead head) {
            say("qr.commission", election.commission(protocol.commission()).name(), protocol.commission());
            say("qr.contest", election.contest(protocol.contest()).name());
            say("qr.precinct", protocol.precinct(), protocol.version());
            say("proof.file", protocol.revision(), protocol.file().hex());
            say("proof.root", head.protocols(), head.root().hex());
            if (!head.complete()) {
                say("proof.partial");
            }
            Table table =
                    new Table(text("collect.column.line"), text("proof.column.precinct"), text("proof.column.all"));
            SortedMap<String, Long> sums = totals(head, protocol.contest());
            for (Line line : election.form(protocol.contest())
                    .linesWith(protocol.figures().keySet())) {
                table.row(
                        (line.paperNumber() + " " + line.label().in(language)).strip(),
                        figure(protocol.figures(), line.code()),
                        figure(sums, line.code()));
            }
            table.print(out);
        }

        private String figure(Map<String, Long> figures, String line) {
            return figures.containsKey(line) ? text("number", Objects.requireNonNull(figures.get(line))) : "\u2013";
        }

        private static SortedMap<String, Long> totals(CountedHead head, String contest) {
            return head.totals().stream()
                    .filter(total -> total.contest().equals(contest))
                    .map(ContestTotal::figures)
                    .findFirst()
                    .orElse(new TreeMap<>());
        }
    }
}
