package kz.esep.document.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import kz.esep.document.Block;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Heading;
import kz.esep.document.Block.NewPage;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Tone;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Say;
import kz.esep.election.Election;
import kz.esep.seal.Seals.Made;
import kz.esep.tally.Sheet;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The protocol of a territorial commission over its precincts (Art. 44): sums in digits and words, signatures, then a
 * table of every precinct, then the annex. It is filled from the same figures as the record of the result file, so that
 * paper and file cannot differ.
 *
 * @param missing what is not there yet; not empty makes the protocol interim
 * @param signers roles with a line for a signature, in order; none on a draft
 * @param code the figures' short code as the signers' screen shows it; null on what is signed
 */
public record SummaryProtocol(
        Imprint imprint,
        Election election,
        List<Counted> contests,
        List<String> missing,
        Annex annex,
        List<Wording> signers,
        @Nullable String code) {
    public SummaryProtocol {
        contests = List.copyOf(contests);
        missing = List.copyOf(missing);
        signers = List.copyOf(signers);
    }

    /**
     * One contest.
     *
     * @param totals sums by line code; a line that cannot be added up is not there
     * @param seal the sums as a code, or why there is none; null for what nobody signs
     */
    public record Counted(
            String contest,
            SortedMap<String, Long> totals,
            List<OfPrecinct> precincts,
            @Nullable Made seal) {
        /** One that nobody signs. */
        public Counted(String contest, SortedMap<String, Long> totals, List<OfPrecinct> precincts) {
            this(contest, totals, precincts, null);
        }

        public Counted {
            precincts = List.copyOf(precincts);
        }

        OptionalLong total(String code) {
            Long total = totals.get(code);
            return total == null ? OptionalLong.empty() : OptionalLong.of(total);
        }
    }

    /** What one precinct's protocol says; its version is more than 1 after a correction. */
    public record OfPrecinct(String precinct, int version, Sheet sheet) {}

    /** The document. */
    public Document document() {
        List<Block> blocks = new ArrayList<>(Front.of(imprint, election, compared()));
        if (!missing.isEmpty()) {
            blocks.add(new Text(Say.phrase("missing", missing.size(), String.join(", ", missing)), Tone.NOTICE));
        }
        contests.forEach(contest -> sums(blocks, contest));
        blocks.add(Closing.of(imprint, Closing.byHand(signers)));
        contests.forEach(contest -> blocks.addAll(new PrecinctTables(election, contest).blocks()));
        blocks.add(new NewPage());
        blocks.add(new Heading(Say.phrase("annex")));
        blocks.addAll(annex.blocks());
        return Document.of(Say.phrase("title"), imprint, election.paper(), blocks);
    }

    /** What whoever holds a draft compares with the screen. */
    private Fact[] compared() {
        return code == null ? new Fact[0] : new Fact[] {new Fact(Say.phrase("figures.code"), Wording.same(code))};
    }

    private void sums(List<Block> blocks, Counted contest) {
        blocks.add(new Heading(election.contest(contest.contest()).name()));
        blocks.add(
                new Text(Say.phrase("precincts", Say.counted(contest.precincts().size())), Tone.SMALL));
        blocks.add(LineTable.of(
                election.form(contest.contest()).linesWith(contest.totals().keySet()), contest::total));
        blocks.addAll(CodeBlock.of(contest.seal()));
    }
}
