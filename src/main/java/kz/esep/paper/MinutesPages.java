package kz.esep.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import kz.esep.document.Block;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Heading;
import kz.esep.document.Block.Signatory;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Tone;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Say;
import kz.esep.document.protocol.Closing;
import kz.esep.document.protocol.Front;
import kz.esep.election.Election;
import kz.esep.schedule.Sitting;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/**
 * The minutes of a sitting (Art. 20(3) to 20(5)): who came, the agenda, each decision with its number and open vote, and
 * the dissenting opinions that are attached to it. Members are numbers; names are written by hand.
 */
record MinutesPages(Imprint imprint, Election election, Sitting sitting) {

    Document document() {
        List<Block> blocks = new ArrayList<>(Front.of(imprint, election, facts().toArray(Fact[]::new)));
        blocks.add(new Heading(Say.phrase("minutes.agenda")));
        for (int i = 0; i < sitting.agenda().size(); i++) {
            blocks.add(text(Wording.same((i + 1) + ". " + sitting.agenda().get(i))));
        }
        sitting.decisions().forEach(decision -> blocks.addAll(decision(decision)));
        blocks.add(Closing.of(imprint, signatories()));
        return Document.of(Say.phrase("minutes.title", sitting.number()), imprint, election.paper(), blocks);
    }

    /** Nobody signs minutes to which something may still be added. */
    private List<Signatory> signatories() {
        return sitting.state() == Sitting.State.CLOSED
                ? List.of(new Signatory(Say.phrase("role.chair"), ""), new Signatory(Say.phrase("role.secretary"), ""))
                : List.of();
    }

    private List<Fact> facts() {
        Sitting.Attendance attendance = Objects.requireNonNull(sitting.attendance());
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(Say.phrase("minutes.at"), Wording.same(Say.minute(sitting.at()))),
                new Fact(
                        Say.phrase("minutes.present"),
                        Say.phrase(
                                "minutes.attendance",
                                attendance.present(),
                                attendance.members(),
                                attendance.quorum()))));
        if (sitting.urgent() != null) {
            facts.add(new Fact(Say.phrase("minutes.urgent"), Wording.same(sitting.urgent())));
        }
        return facts;
    }

    private static List<Block> decision(Sitting.Decision decision) {
        Sitting.Vote vote = decision.vote();
        List<Block> blocks = new ArrayList<>(List.of(
                new Heading(Say.phrase("minutes.decision", decision.number())),
                text(Wording.same(decision.text())),
                text(Say.phrase(
                        decision.adopted() ? "minutes.adopted" : "minutes.lost",
                        vote.yes(),
                        vote.no(),
                        vote.abstained()))));
        decision.dissents().forEach(one -> blocks.add(text(Say.phrase("minutes.dissent", one.member(), one.text()))));
        return blocks;
    }

    private static Text text(Phrase words) {
        return new Text(words, Tone.PLAIN);
    }
}
