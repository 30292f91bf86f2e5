package kz.esep.document.certificate;

import java.util.ArrayList;
import java.util.List;
import kz.esep.document.Block;
import kz.esep.document.Block.Cell;
import kz.esep.document.Block.Column;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Seal;
import kz.esep.document.Block.Signatory;
import kz.esep.document.Block.Signatures;
import kz.esep.document.Block.Table;
import kz.esep.document.Block.Together;
import kz.esep.document.Document;
import kz.esep.document.Imprint;
import kz.esep.document.Say;
import kz.esep.document.protocol.Front;
import kz.esep.election.CertificateType;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/**
 * What every document of certificates begins with.
 *
 * @param imprint of the commission that makes it
 * @param type of its certificates
 */
public record Frame(Imprint imprint, Election election, CertificateType type) {

    /** The election, the type and what else is known, then what the document is about. */
    Document document(Phrase title, List<Fact> facts, List<Block> blocks) {
        List<Fact> all = new ArrayList<>(List.of(new Fact(Say.phrase("certificate.type"), type.name())));
        all.addAll(facts);
        List<Block> document = new ArrayList<>(Front.of(imprint, election, all.toArray(Fact[]::new)));
        document.addAll(blocks);
        return Document.of(title, imprint, election.paper(), document);
    }

    /** A register of one precinct: its lines, what is said below them, and who signs it. */
    Document register(String title, String precinct, List<Column> columns, List<List<Cell>> lines, List<Block> below) {
        List<Block> blocks = new ArrayList<>(List.of(new Table(columns, lines, true)));
        blocks.add(signed(below, "role.chair", "role.secretary"));
        return document(
                Say.phrase(title),
                List.of(precinct("annex.precinct", precinct), fact("certificate.lines", Say.figure(lines.size()))),
                blocks);
    }

    /** A precinct with its place. */
    Fact precinct(String label, String precinct) {
        return new Fact(Say.phrase(label), place(precinct));
    }

    /** A precinct with its place. */
    public Phrase place(String precinct) {
        Precinct place = election.precinct(precinct);
        return language -> Say.text(language, "certificate.precinct", precinct) + ", " + place.settlement() + ", "
                + place.place().in(language);
    }

    static Fact fact(String label, String value) {
        return new Fact(Say.phrase(label), Wording.same(value));
    }

    /** Lines for signatures and the place of the seal, on one page with what they are put to. */
    static Block signed(List<Block> above, String... roles) {
        List<Block> blocks = new ArrayList<>(above);
        List<Signatory> people = new ArrayList<>();
        for (String role : roles) {
            people.add(new Signatory(Say.phrase(role), ""));
        }
        blocks.add(new Signatures(people));
        blocks.add(new Seal());
        return new Together(blocks);
    }
}
