package kz.esep.document.media;

import java.util.ArrayList;
import java.util.List;
import kz.esep.document.Block;
import kz.esep.document.Block.Bar;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Heading;
import kz.esep.document.Block.Kind;
import kz.esep.document.Block.Signatory;
import kz.esep.document.Block.Table;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Together;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Say;
import kz.esep.document.protocol.Front;
import kz.esep.election.Election;
import kz.esep.media.Compared;
import kz.esep.media.Contestants;
import kz.esep.media.Parity;
import kz.esep.media.Part;
import kz.esep.media.Share;
import kz.esep.media.Tone;
import kz.esep.seats.Fraction;
import kz.esep.text.Language;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/**
 * What each list and candidate got of the media beside an equal share, as tables with drawn shares, and the registers behind
 * it: outlets with prices, requests in their order, lots with all that is needed to repeat them, halls and meetings. The law
 * gives no form of it.
 *
 * @param imprint of the commission that makes it
 */
public record MediaReport(Imprint imprint, Election election, Contestants contestants, Recorded recorded) {
    private static final int FIGURE = 26;
    private static final int PERCENT = 16;
    private static final int DRAWN = 50;
    private static final int WHOLE = 1000;

    /** The document. */
    public Document document() {
        List<Block> blocks = new ArrayList<>(Front.of(
                imprint,
                election,
                new Fact(Say.phrase("media.entries"), Wording.same(Say.figure(recorded.entries())))));
        blocks.add(new Text(Say.phrase("media.note"), Block.Tone.SMALL));
        recorded.compared().forEach((part, all) -> all.forEach(one -> blocks.add(block(part, one))));
        blocks.addAll(new RegisterTables(contestants, recorded).blocks());
        blocks.add(new Together(List.of(
                new Block.Signatures(List.of(
                        new Signatory(Say.phrase("role.chair"), ""), new Signatory(Say.phrase("role.secretary"), ""))),
                new Block.Seal())));
        return Document.of(Say.phrase("media.title"), imprint, election.paper(), blocks);
    }

    private Together block(Part part, Compared one) {
        Phrase subject = one.title(recorded.outlet(one.outlet()));
        Phrase contest = election.contest(one.contest()).name();
        Phrase about = one.subject() == Compared.Subject.MEETINGS ? Wording.same("") : part.said();
        List<Block> blocks = new ArrayList<>(List.of(
                new Heading(Say.phrase("media.heading", named(subject), named(contest), named(about))),
                shares(one.parity()),
                new Text(one.sentence(contestants), Block.Tone.SMALL)));
        if (!one.tones().isEmpty()) {
            blocks.add(tones(one));
        }
        return new Together(blocks);
    }

    private static Wording named(Phrase phrase) {
        return new Wording(phrase.in(Language.KK), phrase.in(Language.RU), phrase.in(Language.EN));
    }

    private Table shares(Parity parity) {
        List<Column> columns = List.of(
                new Column(Say.phrase("media.contestant"), Kind.LABEL, 0),
                new Column(parity.unit().said(), Kind.FIGURE, FIGURE),
                new Column(Wording.same("%"), Kind.FIGURE, PERCENT),
                new Column(Say.phrase("media.over"), Kind.FIGURE, FIGURE),
                new Column(Say.phrase("media.drawn"), Kind.BAR, DRAWN));
        int mark = WHOLE / parity.shares().size();
        return new Table(
                columns,
                parity.shares().stream().map(share -> row(parity, share, mark)).toList(),
                true);
    }

    private List<Cell> row(Parity parity, Share share, int mark) {
        return List.of(
                Cell.of(contestants.name(share.contestant())),
                Cell.of(parity.unit().written(share.amount())),
                Cell.of(Say.number(Compared.percent(share.share()))),
                Cell.of(parity.unit().over(share.over())),
                Cell.drawn(new Bar(permille(share.share()), mark)));
    }

    private static int permille(Fraction share) {
        return Math.toIntExact(share.times(Fraction.of(WHOLE, 1)).whole());
    }

    private Table tones(Compared one) {
        List<Column> columns = new ArrayList<>(List.of(new Column(Say.phrase("media.tone"), Kind.LABEL, 0)));
        for (Tone tone : Tone.values()) {
            columns.add(new Column(tone.said(), Kind.FIGURE, FIGURE));
        }
        return new Table(
                columns,
                one.tones().stream()
                        .map(toned -> {
                            List<Cell> row = new ArrayList<>(List.of(Cell.of(contestants.name(toned.contestant()))));
                            toned.counts().forEach(count -> row.add(Cell.of(Say.figure(count))));
                            return row;
                        })
                        .toList(),
                true);
    }
}
