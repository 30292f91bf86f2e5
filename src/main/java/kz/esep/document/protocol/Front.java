package kz.esep.document.protocol;

import java.util.ArrayList;
import java.util.List;
import kz.esep.document.Block;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Facts;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Tone;
import kz.esep.document.Imprint;
import kz.esep.document.Say;
import kz.esep.election.Election;
import kz.esep.text.Wording;

/** How a protocol begins: the election, that the page is no official form, and who made it. */
public final class Front {
    private Front() {}

    public static List<Block> of(Imprint imprint, Election election, Fact... more) {
        List<Fact> facts = new ArrayList<>(List.of(
                new Fact(Say.phrase("commission"), imprint.commission()),
                new Fact(
                        Say.phrase("votingDay"),
                        Wording.same(Say.day(election.source().votingDay())))));
        facts.addAll(List.of(more));
        return List.of(
                new Text(imprint.election(), Tone.LEAD), new Text(Say.phrase("aid"), Tone.SMALL), new Facts(facts));
    }
}
