package kz.esep.signing;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * The centre's numbered list of everybody who may sign; whoever is not on the newest one may not. It is how to revoke at
 * night.
 *
 * @param format always {@link #FORMAT}
 * @param version of this format
 * @param election id of the election
 * @param number from 1; the receiver keeps the highest seen and refuses a lower one
 * @param issuedAt UTC, whole seconds
 */
public record Roster(String format, int version, String election, long number, Instant issuedAt, List<Member> members) {

    public static final String FORMAT = "esep-roster";
    public static final int VERSION = 1;

    public Roster {
        members = List.copyOf(members);
    }

    /**
     * One certificate that may sign.
     *
     * @param der the certificate itself, base 64 of its DER, for whoever checks a code on paper without a result file;
     *     null in rosters of before
     */
    public record Member(
            Digest certificate,
            String commission,
            String person,
            String role,
            @Nullable String der) {

        /** A member whose certificate is not at hand. */
        public Member(Digest certificate, String commission, String person, String role) {
            this(certificate, commission, person, role, null);
        }

        Optional<SigningCertificate> read() {
            try {
                return Optional.ofNullable(der)
                        .map(text -> SigningCertificate.read(Base64.getDecoder().decode(text)));
            } catch (IllegalArgumentException e) {
                throw new Refused("signing", "certificate-broken");
            }
        }

        boolean names(Identity identity) {
            return commission.equals(identity.commission())
                    && person.equals(identity.person())
                    && role.equals(identity.role());
        }
    }

    /**
     * The certificates of a commission's members, as far as the roster carries them. They still have to be judged.
     *
     * @throws Refused when one is broken
     */
    public List<SigningCertificate> certificates(String commission) {
        return members.stream()
                .filter(member -> member.commission().equals(commission))
                .flatMap(member -> member.read().stream())
                .toList();
    }

    public static Roster of(String election, long number, Instant issuedAt, List<Member> members) {
        return new Roster(FORMAT, VERSION, election, number, issuedAt, members);
    }

    /** The roster as a signed file. */
    public byte[] sign(List<Signer> signers, Instant at) {
        return Container.write(Profile.ROSTER, Map.of("roster.json", Json.write(this)), signers, at);
    }

    /**
     * Opens a signed roster.
     *
     * @param centre who has to have signed it: people of the central commission
     * @param election the election it must be for
     * @param highestSeen the highest number seen before, 0 for none
     * @throws Refused when it does not hold, is for another election or is older than one already seen
     */
    public static Roster open(
            byte[] file, Trust trust, Quorum centre, Arrival arrival, String election, long highestSeen) {
        Opened opened = switch (Container.open(Profile.ROSTER, file)) {
            case Opened holds -> holds;
            case Refusal refusal -> throw new Refused(refusal.reason());
        };
        if (trust.judge(opened, arrival, centre) instanceof Refusal refusal) {
            throw new Refused(refusal.reason());
        }
        Roster roster = read(opened.entry("roster.json"));
        if (!roster.election().equals(election)) {
            throw new Refused("signing", "roster-other-election", roster.election(), election);
        }
        if (roster.number() < highestSeen) {
            throw new Refused("signing", "roster-older", roster.number(), highestSeen);
        }
        return roster;
    }

    private static Roster read(byte[] content) {
        try {
            Roster roster = Json.read(content, Roster.class);
            if (roster.format().equals(FORMAT) && roster.version() == VERSION && roster.number() > 0) {
                return roster;
            }
        } catch (Json.BadJson e) {
            throw new Refused("signing", "roster-broken");
        }
        throw new Refused("signing", "roster-newer");
    }
}
