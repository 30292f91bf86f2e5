package kz.esep.command;

import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.election.Election;
import kz.esep.result.ResultVerifier;
import kz.esep.result.Sealing;
import kz.esep.result.Verdict;
import kz.esep.seal.CodeImage;
import kz.esep.seal.Reading;
import kz.esep.seal.Seals;
import kz.esep.signing.Arrival;
import kz.esep.signing.Container;
import kz.esep.signing.Opened;
import kz.esep.signing.Profile;
import kz.esep.signing.Refusal;
import kz.esep.signing.Roster;
import kz.esep.signing.Signature;
import kz.esep.signing.SigningCertificate;
import kz.esep.signing.Trust;
import kz.esep.text.Message;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/** Reads the codes that somebody gave as text, as a file of text or as a picture, and judges each. */
final class PaperCodes {
    private final Election election;
    private final Trust trust;
    private final @Nullable Roster roster;
    private final Arrival arrival;
    private final List<SigningCertificate> signers = new ArrayList<>();
    private @Nullable Sealing file;

    PaperCodes(Election election, Trust trust, @Nullable Roster roster, Arrival arrival) {
        this.election = election;
        this.trust = trust;
        this.roster = roster;
        this.arrival = arrival;
    }

    /**
     * Also compares every genuine code with a result file.
     *
     * @throws Refused when the file itself does not hold
     */
    void compareWith(byte[] result) {
        file = switch (new ResultVerifier(election, trust).verify(result, arrival)) {
            case Verdict.Rejected rejected ->
                throw new Refused(
                        "command",
                        "qr.file",
                        rejected.refusal().code(),
                        rejected.refusal().reason());
            case Verdict.Verified verified -> new Sealing(verified.record(), verified.recordDigest());
        };
        if (Container.open(Profile.RESULT, result) instanceof Opened opened) {
            opened.signatures().stream().map(Signature::certificate).forEach(signers::add);
        }
    }

    /** What came of one text, file or picture; a picture may show several codes. */
    List<CodeLine> lines(String given) {
        if (Seals.claims(given)) {
            return List.of(line("", given));
        }
        byte[] content;
        try {
            content = Task.content(Path.of(given));
        } catch (InvalidPathException e) {
            throw new Refused("command", "file.unreadable", given);
        }
        if (!CodeImage.is(content)) {
            return List.of(line(given, new String(content, StandardCharsets.UTF_8)));
        }
        List<String> texts =
                CodeImage.texts(content).stream().filter(Seals::claims).toList();
        return texts.isEmpty()
                ? List.of(CodeLine.refused(given, new Refusal("Q01", Message.of("seal", "Q01.image"))))
                : texts.stream().map(text -> line(given, text)).toList();
    }

    private CodeLine line(String source, String text) {
        return switch (new Seals(election).read(text, trust, this::certificates, arrival)) {
            case Reading.Rejected rejected -> CodeLine.refused(source, rejected.refusal());
            case Reading.Genuine genuine -> new CodeLine(source, genuine, difference(genuine), file != null);
        };
    }

    private @Nullable Refusal difference(Reading.Genuine genuine) {
        return Optional.ofNullable(file)
                .flatMap(one -> one.difference(genuine.seal(), election))
                .orElse(null);
    }

    private List<SigningCertificate> certificates(String commission) {
        List<SigningCertificate> all = new ArrayList<>(signers);
        if (roster != null) {
            all.addAll(roster.certificates(commission));
        }
        return all;
    }
}
