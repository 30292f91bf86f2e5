package kz.esep.commission;

import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.esep.election.Body;
import kz.esep.table.Cells;
import kz.esep.table.CsvTable;
import kz.esep.text.Faults;
import kz.esep.text.Iin;
import kz.esep.text.Message;

/**
 * Members as a CSV file or an XLSX workbook, a row for each: {@code name}, {@code iin}, {@code post} (chair, deputy, secretary, member),
 * {@code proposed_by}, {@code public_servant} (yes or no), {@code since} and {@code decision}; where they are needed
 * {@code precinct} (empty for the commission's own members), {@code proposer} (party when left out, association,
 * commission), {@code workplace}, {@code account} and {@code bars} (what is against it, parted by spaces).
 */
public record MemberFile(List<Row> rows) {
    private static final List<String> NEEDED =
            List.of("name", "iin", "post", "proposed_by", "public_servant", "since", "decision");
    private static final List<String> OPTIONAL = List.of("precinct", "proposer", "workplace", "account", "bars");
    /** The column that a refusal is about; the name's where it is about the whole row. */
    private static final Map<String, String> COLUMNS = Map.of(
            "iin.digits", "iin",
            "iin.century", "iin",
            "iin.date", "iin",
            "iin.control", "iin",
            "refused.member-already", "iin",
            "refused.body", "precinct",
            "refused.body-zeros", "precinct",
            "refused.proposer", "proposed_by",
            "refused.decision", "decision");

    public MemberFile {
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param number as a spreadsheet shows it, the header being 1
     * @param precinct empty for a member of the commission itself
     * @param entrant of a commission that is still to be said
     * @param columns that the file has
     */
    public record Row(long number, String precinct, Entrant entrant, Set<String> columns) {
        public Row {
            columns = Set.copyOf(columns);
        }

        /** The person of this row, in a precinct's commission or in that one. */
        public Entrant entrant(Body own) {
            return entrant.in(precinct.isEmpty() ? own : Body.precinct(precinct), entrant.since());
        }

        /** What is recorded of a member, put right by this row; what the file has no column for stays. */
        public Entrant correction(Member was) {
            Particulars typed = entrant.particulars();
            Particulars known = was.particulars();
            return new Entrant(
                    was.body(),
                    new Particulars(
                            typed.name(),
                            typed.iin(),
                            known == null || columns.contains("workplace") ? typed.workplace() : known.workplace(),
                            known == null || columns.contains("account") ? typed.account() : known.account()),
                    entrant.post(),
                    new Proposer(
                            columns.contains("proposer")
                                    ? entrant.proposer().kind()
                                    : was.proposer().kind(),
                            entrant.proposer().name()),
                    entrant.publicServant(),
                    columns.contains("bars") ? entrant.bars() : was.bars(),
                    entrant.since(),
                    entrant.decision());
        }

        Message fault(Message reason) {
            return CsvTable.fault(number, COLUMNS.getOrDefault(reason.key(), "name"), reason);
        }
    }

    /**
     * Reads a file.
     *
     * @throws kz.esep.text.Refused when anything in it cannot be read; the message names the first faults by row and
     *     column
     */
    public static MemberFile read(byte[] content) {
        List<Cells> all = Cells.read(content, NEEDED, OPTIONAL);
        Set<String> columns = Set.copyOf(all.getFirst().table().header());
        List<Row> rows = all.stream()
                .map(cells -> new Row(cells.row().number(), cells.text("precinct"), entrant(cells), columns))
                .toList();
        Faults.refuse(all.getFirst().faults());
        return new MemberFile(rows);
    }

    private static Entrant entrant(Cells cells) {
        return new Entrant(
                Body.precinct(cells.text("precinct")),
                new Particulars(cells.text("name"), iin(cells), cells.text("workplace"), cells.text("account")),
                cells.word("post", Post.class),
                new Proposer(
                        cells.text("proposer").isEmpty()
                                ? Proposer.Kind.PARTY
                                : cells.word("proposer", Proposer.Kind.class),
                        cells.text("proposed_by")),
                cells.yes("public_servant"),
                cells.words("bars", Bar.class),
                cells.date("since"),
                cells.text("decision"));
    }

    /** A spreadsheet that takes an IIN for a number leaves out its zeros in front: that is said, and not mended. */
    private static String iin(Cells cells) {
        String iin = cells.text("iin");
        if (iin.matches("[0-9]{8,11}")
                && Iin.fault("0".repeat(12 - iin.length()) + iin).isEmpty()) {
            cells.fault("iin", Message.of("commission", "fault.iin-zeros", iin));
        }
        return iin;
    }
}
