package kz.esep.result;

import java.util.List;
import java.util.Optional;
import kz.esep.election.Election;
import kz.esep.seal.Code;
import kz.esep.seal.Seals;
import kz.esep.signing.Signer;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import org.jspecify.annotations.Nullable;

/**
 * The codes of a revision's precinct protocols. The first signer's key makes them at the freeze, while it is at hand; they
 * are kept beside the result file, so that a protocol that is printed later carries its code.
 */
record PrecinctCodes(List<OfProtocol> protocols) {
    PrecinctCodes {
        protocols = List.copyOf(protocols);
    }

    /**
     * One protocol's.
     *
     * @param text of the code; null where there is none
     * @param without why there is none; null where there is one
     */
    record OfProtocol(
            String contest, String precinct, @Nullable String text, Seals.@Nullable Reason without) {

        Seals.Made made() {
            return text == null
                    ? new Seals.Without(without == null ? Seals.Reason.ROOM : without)
                    : new Seals.Sealed(Code.of(text).orElseThrow());
        }
    }

    /** Signs a code for each protocol of a record. */
    static PrecinctCodes of(ResultRecord record, Digest recordDigest, Election election, Signer signer) {
        Sealing sealing = new Sealing(record, recordDigest);
        Seals seals = new Seals(election);
        return new PrecinctCodes(record.protocols().stream()
                .map(protocol -> switch (seals.make(sealing.of(protocol), signer)) {
                    case Seals.Sealed sealed ->
                        new OfProtocol(
                                protocol.contest(),
                                protocol.precinct(),
                                sealed.code().text(),
                                null);
                    case Seals.Without without ->
                        new OfProtocol(protocol.contest(), protocol.precinct(), null, without.reason());
                })
                .toList());
    }

    /** What was made for a protocol; empty when it is not in the revision. */
    Optional<Seals.Made> of(ProtocolKey key) {
        return protocols.stream()
                .filter(one ->
                        one.contest().equals(key.contest()) && one.precinct().equals(key.precinct()))
                .findFirst()
                .map(OfProtocol::made);
    }

    byte[] write() {
        return Json.write(this);
    }

    /** Reads what {@link #write} wrote. */
    static PrecinctCodes read(byte[] content) {
        try {
            return Json.read(content, PrecinctCodes.class);
        } catch (Json.BadJson e) {
            throw new IllegalStateException("the kept codes cannot be read", e);
        }
    }
}
