package kz.esep.proof;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
public final class PaperCodes {
    private final Election election;
    private final Trust trust;
    private final @Nullable Roster roster;
    private final Arrival arrival;
    private final List<SigningCertificate> signers = new ArrayList<>();
    private @Nullable Sealing file;

    /**
     * Codes of an election.
     *
     * @param roster whose certificates are looked up, null where none is at hand: then only those of a result file are
     * @param arrival when the codes came in
     */
    public PaperCodes(Election election, Trust trust, @Nullable Roster roster, Arrival arrival) {
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
    public void compareWith(byte[] result) {
        file = switch (new ResultVerifier(election, trust).verify(result, arrival)) {
            case Verdict.Rejected rejected ->
                throw new Refused(
                        "proof",
                        "paper-file",
                        rejected.refusal().code(),
                        rejected.refusal().reason());
            case Verdict.Verified verified -> new Sealing(verified.record(), verified.recordDigest());
        };
        if (Container.open(Profile.RESULT, result) instanceof Opened opened) {
            opened.signatures().stream().map(Signature::certificate).forEach(signers::add);
        }
    }

    /**
     * What came of one text, file or picture; a picture may show several codes.
     *
     * @param given the code itself, or the name of a file
     * @param file reads the file of that name
     */
    public List<PaperCode> read(String given, Function<String, byte[]> file) {
        if (Seals.claims(given)) {
            return List.of(code("", given));
        }
        byte[] content = file.apply(given);
        if (!CodeImage.is(content)) {
            return List.of(code(given, new String(content, StandardCharsets.UTF_8)));
        }
        List<String> texts =
                CodeImage.texts(content).stream().filter(Seals::claims).toList();
        return texts.isEmpty()
                ? List.of(PaperCode.refused(given, new Refusal("Q01", Message.of("seal", "Q01.image"))))
                : texts.stream().map(text -> code(given, text)).toList();
    }

    private PaperCode code(String source, String text) {
        return switch (new Seals(election).read(text, trust, this::certificates, arrival)) {
            case Reading.Rejected rejected -> PaperCode.refused(source, rejected.refusal());
            case Reading.Genuine genuine -> new PaperCode(source, genuine, difference(genuine), file != null);
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
