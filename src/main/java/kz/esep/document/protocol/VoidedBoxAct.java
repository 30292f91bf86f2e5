package kz.esep.document.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import kz.esep.document.Block;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.NewPage;
import kz.esep.document.Block.Seal;
import kz.esep.document.Block.Signatory;
import kz.esep.document.Block.Signatures;
import kz.esep.document.Block.Text;
import kz.esep.document.Block.Together;
import kz.esep.document.Block.Tone;
import kz.esep.document.Document;
import kz.esep.document.Say;
import kz.esep.election.ContestForm;
import kz.esep.election.Line;
import kz.esep.tally.Sheet;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/**
 * Acts of voided mobile boxes (E07): a box held more ballots than it has applications, so every ballot of it is invalid
 * and the act names the members who carried it (Art. 43). Their ids in the register are printed where the count recorded
 * them; their names are written by hand.
 *
 * @param figures of the protocol or the count; without any the act is a form to be filled in by hand
 * @param carriers ids of the members who carried each box, by its number, none where it is not recorded; without any box
 *     where the protocol has one sum for all of them
 */
public record VoidedBoxAct(Subject subject, String contest, Sheet figures, SortedMap<Integer, List<String>> carriers) {
    public VoidedBoxAct {
        carriers = Collections.unmodifiableSortedMap(new TreeMap<>(carriers));
    }

    /** The document, a page for each box. */
    public Document document() {
        List<Block> blocks = new ArrayList<>();
        if (carriers.isEmpty()) {
            blocks.addAll(act(
                    new Fact(Say.phrase("act.box"), Wording.same(Say.EMPTY)),
                    "urn_mobile",
                    "outside_applications",
                    List.of()));
        }
        carriers.forEach((box, members) -> {
            if (!blocks.isEmpty()) {
                blocks.add(new NewPage());
            }
            String number = Integer.toString(box);
            blocks.addAll(act(
                    new Fact(Say.phrase("act.box"), Wording.same(number)),
                    ContestForm.BOX_BALLOTS.replace("*", number),
                    ContestForm.BOX_APPLICATIONS.replace("*", number),
                    members));
        });
        return subject.document(Say.phrase("act.voided"), blocks);
    }

    private List<Block> act(Fact box, String ballots, String applications, List<String> members) {
        List<Block> blocks = new ArrayList<>(subject.front(
                subject.contest(contest), box, Fact.blank(Say.phrase("act.number")), Fact.blank(Say.phrase("act.at"))));
        ContestForm form = subject.election().form(contest);
        List<Line> lines = Stream.of(ballots, applications)
                .flatMap(code -> form.find(code).stream())
                .toList();
        blocks.add(LineTable.ofAct(lines, figures));
        blocks.add(new Together(List.of(
                new Text(why(ballots, applications), Tone.NOTICE),
                new Signatures(Stream.concat(
                                signing(members),
                                Stream.of(Subject.byHand("role.chair"), Subject.byHand("role.secretary")))
                        .toList()),
                new Seal())));
        return blocks;
    }

    /** A line for each member who carried the box, with the id; two for those who are not recorded. */
    private static Stream<Signatory> signing(List<String> members) {
        return members.isEmpty()
                ? Stream.of(Subject.byHand("role.carrier"), Subject.byHand("role.carrier"))
                : members.stream().map(member -> new Signatory(Say.phrase("role.carrier.known", member), ""));
    }

    private Phrase why(String ballots, String applications) {
        if (figures.figures().isEmpty()) {
            return Say.phrase("act.voided.by-hand");
        }
        long more = count(ballots) - count(applications);
        return language -> Say.text(
                language,
                "act.voided.why",
                Say.figure(more),
                Say.words(OptionalLong.of(more)).in(language));
    }

    private long count(String code) {
        return figures.count(code).orElse(0);
    }
}
