package kz.esep.pay;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.commission.Member;
import kz.esep.commission.Members;
import kz.esep.commission.Particulars;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import kz.esep.table.Cell;
import kz.esep.table.Grid;
import kz.esep.table.TableFiles;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/** Payment lists for the bank, with names, IIN and accounts. Writing one is an act with a reason, and recorded. */
@UseCases
public final class PaymentLists {
    private final Workspace workspace;
    private final Election election;

    public PaymentLists(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
    }

    /**
     * What is asked for.
     *
     * @param run id of an approved run
     * @param reason in words
     * @param folder where the file goes; an older one of the same name is replaced
     * @param language of the headings
     */
    public record Wish(String run, String reason, TableFiles.Format format, Path folder, Language language) {}

    /**
     * What was written.
     *
     * @param withoutAccount members who get something and of whom no account is recorded
     */
    public record Written(List<Path> files, int lines, List<String> withoutAccount) {}

    /**
     * Writes the list of those to whom a run pays something. It is recorded before anything is written.
     *
     * @throws Refused without the key to personal data, without a reason, when the run is not approved or pays nobody, or
     *     when the folder cannot be written
     */
    @Needs(Permission.SEE_REGISTERS)
    public Written write(Session session, Wish wish) {
        session.require(Permission.SEE_REGISTERS);
        String reason = Words.needed(wish.reason(), "refused.reason");
        if (!session.hasKey()) {
            throw new Refused("pay", "refused.sealed");
        }
        List<PayLine> lines = lines(wish.run());
        Map<String, Particulars> known = known(session);
        workspace.write(transaction -> transaction.append(
                session.person(), PayActs.LISTED, new PayActs.Listed(wish.run(), lines.size(), reason)));
        List<String> without = lines.stream()
                .map(line -> line.payee().member())
                .filter(member -> of(known, member).account().isEmpty())
                .toList();
        return new Written(write(wish, lines, known), lines.size(), without);
    }

    private List<PayLine> lines(String id) {
        PayRun run = workspace.read(connection -> PayRuns.find(connection, id));
        if (!run.stands()) {
            throw new Refused("pay", "refused.not-approved", id, run.state().said());
        }
        List<PayLine> lines = new PayRecord(workspace, election)
                .kept(run).changing().stream()
                        .filter(line -> line.paid().net().signum() > 0)
                        .toList();
        if (lines.isEmpty()) {
            throw new Refused("pay", "refused.nothing");
        }
        return lines;
    }

    private Map<String, Particulars> known(Session session) {
        return new Members(workspace, election)
                .list(session).stream().collect(Collectors.toMap(Member::id, PaymentLists::particulars));
    }

    private static Particulars particulars(Member member) {
        Particulars known = member.particulars();
        if (known == null) {
            throw new IllegalStateException("asked for without the key");
        }
        return known;
    }

    private static Particulars of(Map<String, Particulars> known, String member) {
        Particulars one = known.get(member);
        if (one == null) {
            throw new IllegalStateException("paid and no member: " + member);
        }
        return one;
    }

    private List<Path> write(Wish wish, List<PayLine> lines, Map<String, Particulars> known) {
        Function<String, String> heading =
                key -> Message.of("pay", "column." + key).in(wish.language());
        List<String> headings = Stream.of("line", "body", "member", "name", "iin", "account", "net")
                .map(heading)
                .toList();
        List<List<Cell>> rows = new ArrayList<>();
        for (PayLine line : lines) {
            Payee payee = line.payee();
            Particulars one = of(known, payee.member());
            rows.add(List.of(
                    Cell.of(rows.size() + 1L),
                    Cell.of(payee.body().said().in(wish.language())),
                    Cell.of(payee.member()),
                    Cell.of(one.name()),
                    Cell.of(one.iin()),
                    Cell.of(one.account()),
                    Cell.of(line.paid().net())));
        }
        String name = election.mode()
                .named("pay_" + election.id() + "_" + workspace.founding().commission() + "_" + wish.run());
        return TableFiles.write(
                List.of(new Grid("payments", headings, rows, 1)),
                wish.format(),
                wish.folder(),
                name,
                workspace.clock().instant());
    }
}
