package kz.esep.document.protocol;

import java.util.ArrayList;
import java.util.List;
import kz.esep.document.Block;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Signatory;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Say;
import kz.esep.election.ContestForm;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.tally.Sheet;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/**
 * What a document of one precinct is about.
 *
 * @param imprint of the commission that makes it
 */
public record Subject(Imprint imprint, Election election, String precinct) {
    /** Members with a line for a signature where the number of issuing members is not known (Art. 17: mostly seven in all). */
    private static final int MEMBERS = 5;

    /** How the document begins: election, precinct and place, then what else is known. */
    List<Block> front(Fact... more) {
        Precinct place = election.precinct(precinct);
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(Say.phrase("annex.precinct"), Wording.same(precinct)),
                new Fact(
                        Say.phrase("place"),
                        language -> place.settlement() + ", " + place.place().in(language))));
        facts.addAll(List.of(more));
        return Front.of(imprint, election, facts.toArray(Fact[]::new));
    }

    Fact contest(String contest) {
        return new Fact(Say.phrase("contest"), election.contest(contest).name());
    }

    /** Chair, secretary and members; names are written by hand, as the program does not know them. */
    List<Signatory> commission(Sheet figures) {
        int issuing = (int) figures.figures().keySet().stream()
                .filter(code -> code.startsWith(ContestForm.ISSUED_BY_MEMBER.replace("*", "")))
                .count();
        return commission(Math.max(issuing, MEMBERS));
    }

    List<Signatory> commission() {
        return commission(MEMBERS);
    }

    private static List<Signatory> commission(int members) {
        List<Signatory> people = new ArrayList<>(List.of(byHand("role.chair"), byHand("role.secretary")));
        for (int member = 0; member < members; member++) {
            people.add(byHand("role.member"));
        }
        return people;
    }

    static Signatory byHand(String role) {
        return new Signatory(Say.phrase(role), "");
    }

    Document document(Phrase title, List<Block> blocks) {
        return Document.of(title, imprint, election.paper(), blocks);
    }
}
