package kz.esep.document.protocol;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import kz.esep.document.Block;
import kz.esep.document.Block.Fact;
import kz.esep.document.Block.Facts;
import kz.esep.document.Block.Seal;
import kz.esep.document.Block.Signatory;
import kz.esep.document.Block.Signatures;
import kz.esep.document.Block.Together;
import kz.esep.document.Imprint;
import kz.esep.document.Imprint.Origin;
import kz.esep.document.Say;
import kz.esep.text.Wording;

/** How a protocol ends: what the signatures are put to, in full, the signatures and the seal, always on one page. */
public final class Closing {
    private static final DateTimeFormatter OFFSET = DateTimeFormatter.ofPattern(" ('UTC'xxx)", Locale.ROOT);

    private Closing() {}

    /** People who write their names themselves. */
    static List<Signatory> byHand(List<Wording> roles) {
        return roles.stream().map(role -> new Signatory(role, "")).toList();
    }

    /** Where nobody signs, as on a draft, the origin of the figures alone. */
    public static Block of(Imprint imprint, List<Signatory> people) {
        return of(List.of(), imprint, people);
    }

    /** With something above that has to be on the page of the signatures, such as the code with the figures. */
    static Block of(List<Block> above, Imprint imprint, List<Signatory> people) {
        List<Block> blocks = new ArrayList<>(above);
        blocks.add(new Facts(facts(imprint.origin())));
        if (!people.isEmpty()) {
            blocks.add(new Signatures(people));
            blocks.add(new Seal());
        }
        return new Together(blocks);
    }

    /** A local time with its offset from UTC. */
    public static String moment(OffsetDateTime at) {
        return Say.minute(at.toLocalDateTime()) + at.format(OFFSET);
    }

    private static List<Fact> facts(Origin origin) {
        List<Fact> facts = new ArrayList<>();
        if (origin.revision() > 0) {
            facts.add(fact("revision.name", Integer.toString(origin.revision())));
        }
        facts.add(fact("at", moment(origin.at())));
        var record = origin.record();
        if (record != null) {
            facts.add(fact("record", record.hex()));
        }
        facts.add(fact(
                "journalHead",
                Say.figure(origin.journalLength()) + "; " + origin.journalHead().hex()));
        return facts;
    }

    private static Fact fact(String key, String value) {
        return new Fact(Say.phrase(key), Wording.same(value));
    }
}
