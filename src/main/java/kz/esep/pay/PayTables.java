package kz.esep.pay;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.commission.Member;
import kz.esep.commission.Members;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import kz.esep.table.TableFiles;
import kz.esep.text.Progress;
import kz.esep.text.Refused;

/**
 * A run's sheet and its sums by commission and fund for spreadsheets, with names and without IIN and accounts. Writing it
 * is an act with a reason, and recorded.
 */
@UseCases
public final class PayTables {
    private final Workspace workspace;
    private final Election election;

    public PayTables(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
    }

    /**
     * Writes the tables; a workbook's sums are formulas. It is recorded before anything is written.
     *
     * @param progress hears how far it is, and may stop it
     * @throws Refused without the key to personal data, without a reason, when there is no such run or it pays nobody, or
     *     when the folder cannot be written
     */
    @Needs(Permission.SEE_REGISTERS)
    public List<Path> write(Session session, PaymentLists.Wish wish, Progress progress) {
        session.require(Permission.SEE_REGISTERS);
        String reason = Words.needed(wish.reason(), "refused.reason");
        if (!session.hasKey()) {
            throw new Refused("pay", "refused.sealed");
        }
        PaySheet sheet = new PayRuns(workspace, election).sheet(session, wish.run());
        if (sheet.changing().isEmpty()) {
            throw new Refused("pay", "refused.nothing");
        }
        Map<String, String> names = new Members(workspace, election)
                .list(session).stream().collect(Collectors.toMap(Member::id, PayTables::name));
        int lines = sheet.changing().size();
        workspace.write(transaction ->
                transaction.append(session.person(), PayActs.TABLED, new PayActs.Listed(wish.run(), lines, reason)));
        String file = election.mode()
                .named("pay_" + election.id() + "_" + workspace.founding().commission() + "_" + wish.run() + "_sheet");
        return TableFiles.write(
                new SheetGrids(sheet, names, wish.language()).grids(),
                wish.format(),
                wish.folder(),
                file,
                workspace.clock().instant(),
                progress);
    }

    private static String name(Member member) {
        return Objects.requireNonNull(member.particulars(), "asked for without the key")
                .name();
    }
}
