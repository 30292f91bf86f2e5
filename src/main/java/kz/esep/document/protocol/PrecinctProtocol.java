package kz.esep.document.protocol;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import kz.esep.document.Block;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Heading;
import kz.esep.document.Block.NewPage;
import kz.esep.document.Document;
import kz.esep.document.Imprint.Mark;
import kz.esep.document.Say;
import kz.esep.seal.Seals.Made;
import kz.esep.tally.Sheet;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * One precinct's protocol of one contest as it was settled from the paper (Art. 43): every line in digits and words, the
 * time, a line for each signature and the seal, which a draft lacks; then what was decided and corrected, if anything.
 *
 * @param version of the protocol, more than 1 after a correction
 * @param seal the figures as a code, or why there is none; null for what nobody signs
 */
public record PrecinctProtocol(
        Subject subject,
        String contest,
        int version,
        Sheet figures,
        @Nullable Made seal,
        Annex annex) {

    /** The document. */
    public Document document() {
        List<Block> blocks = new ArrayList<>(subject.front(
                subject.contest(contest),
                time(figures.time()),
                new Fact(Say.phrase("version"), Wording.same(Integer.toString(version)))));
        blocks.add(LineTable.of(
                subject.election().form(contest).linesWith(figures.figures().keySet()), figures::count));
        boolean draft = subject.imprint().mark() == Mark.DRAFT;
        blocks.add(Closing.of(CodeBlock.of(seal), subject.imprint(), draft ? List.of() : subject.commission(figures)));
        if (!annex.isEmpty()) {
            blocks.add(new NewPage());
            blocks.add(new Heading(Say.phrase("annex")));
            blocks.addAll(annex.blocks());
        }
        return subject.document(Say.phrase("paper.title"), blocks);
    }

    private static Fact time(@Nullable LocalDateTime time) {
        return time == null
                ? Fact.blank(Say.phrase("time"))
                : new Fact(Say.phrase("time"), Wording.same(Say.minute(time)));
    }
}
