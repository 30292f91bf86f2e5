package kz.esep.document.protocol;

import java.util.ArrayList;
import java.util.List;
import kz.esep.document.Block;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.NewPage;
import kz.esep.document.Block.Signatures;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Together;
import kz.esep.document.Block.Tone;
import kz.esep.document.Document;
import kz.esep.document.Say;
import kz.esep.text.Wording;

/**
 * The annex to a precinct's protocol with the dissenting opinions of members (Art. 20(5)), a page for each; the member
 * signs by hand.
 */
public record DissentAnnex(Subject subject, List<Opinion> opinions) {
    public DissentAnnex {
        opinions = List.copyOf(opinions);
    }

    /**
     * One opinion.
     *
     * @param member id in the register of members
     * @param at local time
     */
    public record Opinion(String member, String at, String text) {}

    /** The document. */
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        for (Opinion opinion : opinions) {
            if (!blocks.isEmpty()) {
                blocks.add(new NewPage());
            }
            blocks.addAll(subject.front(
                    new Fact(Say.phrase("dissent.member"), Wording.same(opinion.member())),
                    new Fact(Say.phrase("act.at"), Wording.same(opinion.at()))));
            blocks.add(new Text(Say.phrase("dissent.says"), Tone.PLAIN));
            blocks.add(new Together(List.of(
                    new Text(Wording.same(opinion.text()), Tone.NOTICE),
                    new Signatures(List.of(Subject.byHand("role.member"), Subject.byHand("role.secretary"))))));
        }
        return subject.document(Say.phrase("dissent.title"), blocks);
    }
}
