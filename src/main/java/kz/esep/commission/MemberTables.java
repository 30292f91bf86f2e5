package kz.esep.commission;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.store.EntryType;
import kz.esep.store.Workspace;
import kz.esep.table.Cell;
import kz.esep.table.Grid;
import kz.esep.table.TableFiles;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Refused;

/** Members with their names written out of the workspace as a table. That is an act with a reason, and recorded. */
@UseCases
public final class MemberTables {
    static final EntryType<Exported> EXPORTED = EntryType.first("commission.members-exported", Exported.class);

    private final Workspace workspace;
    private final Election election;
    private final Members members;

    public MemberTables(Workspace workspace, Election election, Members members) {
        this.workspace = workspace;
        this.election = election;
        this.members = members;
    }

    /** What the journal keeps of an export. */
    record Exported(long lines, String reason) {}

    /**
     * What is asked for.
     *
     * @param bodies whose members; empty for every commission
     * @param day of which they are members
     * @param reason in words
     * @param folder where the file goes; an older one of the same name is replaced
     * @param language of the headings
     */
    public record Wish(
            Set<Body> bodies, LocalDate day, String reason, TableFiles.Format format, Path folder, Language language) {
        public Wish {
            bodies = Set.copyOf(bodies);
        }
    }

    /**
     * Writes the table. It is recorded before anything is written.
     *
     * @throws Refused without the key to personal data, without a reason, when nobody is a member then, or when the folder
     *     cannot be written
     */
    @Needs(Permission.SEE_REGISTERS)
    public Path export(Session session, Wish wish) {
        session.require(Permission.SEE_REGISTERS);
        if (!session.hasKey()) {
            throw new Refused("commission", "refused.sealed");
        }
        String reason = Words.needed(wish.reason(), "refused.reason");
        Grid grid = of(
                members.list(session).stream()
                        .filter(one -> wish.bodies().isEmpty() || wish.bodies().contains(one.body()))
                        .toList(),
                wish.day(),
                wish.language());
        if (grid.rows().isEmpty()) {
            throw new Refused("commission", "refused.no-members", wish.day().toString());
        }
        workspace.write(transaction -> transaction.append(
                session.person(), EXPORTED, new Exported(grid.rows().size(), reason)));
        return TableFiles.write(
                        List.of(grid),
                        wish.format(),
                        wish.folder(),
                        election.mode()
                                .named("commission_" + election.id() + "_"
                                        + workspace.founding().commission()),
                        workspace.clock().instant())
                .getFirst();
    }

    private static Grid of(List<Member> members, LocalDate day, Language language) {
        List<List<Cell>> rows = members.stream()
                .flatMap(member -> member.postOn(day).stream().map(post -> row(member, post, day, language)))
                .toList();
        List<String> headings = Stream.of(
                        "id",
                        "body",
                        "post",
                        "name",
                        "iin",
                        "workplace",
                        "account",
                        "proposer",
                        "servant",
                        "since",
                        "releases",
                        "bars")
                .map(key -> Message.of("commission", "column." + key).in(language))
                .toList();
        return new Grid("members", headings, rows, 2);
    }

    private static List<Cell> row(Member member, Post post, LocalDate day, Language language) {
        Particulars known = member.particulars();
        return Stream.of(
                        member.id(),
                        member.body().said().in(language),
                        post.said().in(language),
                        known == null ? "" : known.name(),
                        known == null ? "" : known.iin(),
                        known == null ? "" : known.workplace(),
                        known == null ? "" : known.account(),
                        member.proposer().name(),
                        Message.of("commission", member.isPublicServantOn(day) ? "yes" : "no")
                                .in(language),
                        member.since().toString(),
                        member.course().releases().stream()
                                .map(one -> one.from() + " – " + one.to())
                                .collect(Collectors.joining("; ")),
                        member.bars().stream()
                                .map(bar -> bar.said().in(language))
                                .collect(Collectors.joining("; "))
                                .toLowerCase(Locale.ROOT))
                .map(Cell::of)
                .toList();
    }
}
