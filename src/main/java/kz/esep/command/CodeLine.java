package kz.esep.command;

import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.election.Mode;
import kz.esep.proof.PaperCode;
import kz.esep.seal.Reading;
import kz.esep.seal.Seal;
import kz.esep.signing.Identity;
import kz.esep.signing.Refusal;
import kz.esep.text.Language;
import kz.esep.text.Messages;
import org.jspecify.annotations.Nullable;

/** What came of one code on paper, for a person or a program. */
record CodeLine(PaperCode code) {

    /**
     * The same for other programs.
     *
     * @param genuine whether the signature holds and is one that counts
     * @param accepted whether nothing at all was found wrong
     */
    record Report(
            String source,
            boolean genuine,
            boolean accepted,
            boolean compared,
            String code,
            String reason,
            @Nullable Mode mode,
            @Nullable String election,
            @Nullable Seal says,
            @Nullable Identity signer,
            List<Figure> lines,
            List<String> notices) {}

    /** A line of the form, null where the paper is empty. */
    record Figure(
            String line,
            String number,
            String label,
            @Nullable Long count) {}

    Report report(Election election, Language language) {
        Reading.Genuine genuine = code.genuine();
        Refusal refusal = code.refusal();
        boolean known = genuine != null;
        return new Report(
                code.source(),
                known,
                code.holds(),
                code.compared(),
                refusal == null ? "" : refusal.code(),
                refusal == null ? "" : refusal.reason().in(language),
                known ? election.mode() : null,
                known ? election.id() : null,
                genuine == null ? null : genuine.seal(),
                genuine == null ? null : genuine.signer(),
                genuine == null ? List.of() : figures(genuine.seal(), election, language),
                genuine == null
                        ? List.of()
                        : genuine.notices().stream()
                                .map(notice -> notice.in(language))
                                .toList());
    }

    private static List<Figure> figures(Seal seal, Election election, Language language) {
        return election.form(seal.contest()).linesWith(seal.figures().keySet()).stream()
                .map(line -> figure(line, seal, language))
                .toList();
    }

    private static Figure figure(Line line, Seal seal, Language language) {
        return new Figure(
                line.code(),
                line.paperNumber(),
                line.label().in(language),
                seal.figures().get(line.code()));
    }

    /** The same for a person. */
    void tell(Election election, Language language, PrintWriter out) {
        Teller teller = new Teller(election, language, out);
        String before = code.source().isEmpty() ? "" : code.source() + ": ";
        Reading.Genuine genuine = code.genuine();
        Refusal refusal = code.refusal();
        if (genuine != null) {
            teller.say("qr.genuine", before);
            teller.seal(genuine.seal());
            teller.say(
                    "qr.signed",
                    genuine.signer().role(),
                    genuine.signer().name(),
                    genuine.seal().origin().at().toString());
            genuine.notices().forEach(notice -> teller.say("verify.notice", notice));
        }
        if (refusal != null) {
            teller.say(genuine == null ? "qr.refused" : "qr.differs", before, refusal.code(), refusal.reason());
        } else {
            teller.say(code.compared() ? "qr.compared" : "qr.compare");
        }
    }

    /** Says what a code says. */
    private record Teller(Election election, Language language, PrintWriter out) {
        private static final String FOURS = "(?<=\\G.{4})(?=.)";

        void say(String key, Object... arguments) {
            out.println(text(key, arguments));
        }

        private String text(String key, Object... arguments) {
            return Messages.of("command").text(language, key, arguments);
        }

        void seal(Seal seal) {
            say("qr.election", election.source().name(), election.mode());
            say("qr.commission", election.commission(seal.commission()).name(), seal.commission());
            say("qr.contest", election.contest(seal.contest()).name());
            switch (seal.subject()) {
                case Seal.Totals totals -> say("qr.totals", totals.protocols(), totals.missing());
                case Seal.Protocol protocol -> say("qr.precinct", protocol.precinct(), protocol.version());
            }
            Seal.Origin origin = seal.origin();
            say("qr.origin", origin.revision(), origin.journalLength(), groups(origin.journalHead()));
            say("qr.record", groups(origin.record()));
            Table table = new Table(text("collect.column.line"), text("collect.column.votes"));
            for (Figure line : figures(seal, election, language)) {
                String name = (line.number() + " " + line.label()).strip();
                table.row(name, line.count() == null ? "\u2013" : text("number", line.count()));
            }
            table.print(out);
        }

        private static String groups(String hex) {
            return hex.toUpperCase(Locale.ROOT).replaceAll(FOURS, " ");
        }
    }
}
