package kz.esep.document.timesheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.esep.commission.Member;
import kz.esep.commission.Particulars;
import kz.esep.commission.Post;
import kz.esep.document.Block;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Signatory;
import kz.esep.document.BodyName;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Say;
import kz.esep.document.protocol.Front;
import kz.esep.election.Body;
import kz.esep.election.Election;
import kz.esep.text.Wording;
import kz.esep.timesheet.WorkedDay;

/**
 * The timesheets of one commission or of several, each beginning a page. The law gives no form of it.
 *
 * @param from first day
 * @param to last day
 */
public record TimesheetForm(Imprint imprint, Election election, LocalDate from, LocalDate to, List<Sheet> sheets) {
    public TimesheetForm {
        sheets = List.copyOf(sheets);
    }

    /**
     * The timesheet of a commission.
     *
     * @param members those who worked, with particulars
     * @param days of these members, within the period
     */
    public record Sheet(Body body, List<Member> members, List<WorkedDay> days) {
        public Sheet {
            members = List.copyOf(members);
            days = List.copyOf(days);
        }
    }

    /** The document. */
    public Document document() {
        Fact period = new Fact(Say.phrase("timesheet.period"), Wording.same(Say.day(from) + " \u2013 " + Say.day(to)));
        List<Block> blocks = new ArrayList<>(Front.of(imprint, election, period));
        for (int i = 0; i < sheets.size(); i++) {
            if (i > 0) {
                blocks.add(new Block.NewPage());
            }
            blocks.addAll(blocks(sheets.get(i)));
        }
        return Document.of(Say.phrase("timesheet.title"), imprint, election.paper(), blocks);
    }

    private List<Block> blocks(Sheet sheet) {
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(BodyName.of(election, sheet.body()))));
        blocks.addAll(DayTables.of(sheet));
        blocks.add(new Block.Heading(Say.phrase("timesheet.sums")));
        blocks.add(SumTable.of(sheet));
        blocks.add(signed(sheet));
        return blocks;
    }

    private Block signed(Sheet sheet) {
        List<Signatory> people = List.of(
                new Signatory(Say.phrase("role.chair"), name(sheet, Post.CHAIR)),
                new Signatory(Say.phrase("role.secretary"), name(sheet, Post.SECRETARY)));
        return new Block.Together(List.of(new Block.Signatures(people), new Block.Seal()));
    }

    /** Who has that post on the last day; empty where nobody does among those who worked. */
    private String name(Sheet sheet, Post post) {
        return sheet.members().stream()
                .filter(member -> member.postOn(to).filter(post::equals).isPresent())
                .findFirst()
                .map(Member::particulars)
                .map(Particulars::name)
                .orElse("");
    }
}
