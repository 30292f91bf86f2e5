package kz.esep.signing;

import static kz.esep.signing.Centre.CHAIR_AND_SECRETARY;
import static kz.esep.signing.Centre.ELECTION;
import static kz.esep.signing.Centre.NOW;
import static kz.esep.signing.Centre.opened;
import static kz.esep.signing.Centre.refused;
import static kz.esep.signing.Centre.refusedBecause;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.time.Duration;
import java.util.List;
import kz.esep.text.Message;
import org.junit.jupiter.api.Test;

class RosterTest {
    private static final Arrival ARRIVAL = Arrival.first(NOW.plus(Duration.ofHours(2)));
    private static final Quorum OPERATOR = new Quorum("cec", List.of("operator"));

    private final Centre centre = Centre.inTemp();
    private final Signer operator = centre.signer(new Identity("cec", "o1", "operator", "Centre Operator"));

    private Roster open(byte[] file, long highestSeen) {
        return Roster.open(file, centre.trust(), OPERATOR, ARRIVAL, ELECTION, highestSeen);
    }

    private byte[] signed(Roster roster) {
        return roster.sign(List.of(operator), NOW);
    }

    @Test
    void namesEverybodyWhoMaySign() {
        Roster roster = open(signed(centre.ca.roster(4)), 3);
        assertEquals(centre.ca.roster(4), roster);
        Standing standing = centre.trust().with(roster).judge(opened(centre.file()), ARRIVAL, CHAIR_AND_SECRETARY);
        assertEquals(2, assertInstanceOf(Trusted.class, standing).signers().size());
    }

    @Test
    void refusesALowerNumberThanTheHighestSeen() {
        byte[] file = signed(centre.ca.roster(4));
        assertEquals(4, open(file, 4).number());
        refusedBecause("roster-older", () -> open(file, 5));
    }

    @Test
    void refusesARosterThatACommissionSigned() {
        byte[] file = centre.ca.roster(1).sign(List.of(centre.chair), NOW);
        refusedBecause("V05.commission", () -> open(file, 0));
    }

    @Test
    void refusesARosterOfAnotherElectionOrForm() {
        refusedBecause("roster-other-election", () -> open(signed(Roster.of("other", 1, NOW, List.of())), 0));
        refusedBecause(
                "roster-newer", () -> open(signed(new Roster(Roster.FORMAT, 2, ELECTION, 1, NOW, List.of())), 0));
        byte[] changed =
                Zip.of(signed(centre.ca.roster(1))).with("roster.json", "{}").bytes();
        refusedBecause("V03.digest", () -> open(changed, 0));
    }

    @Test
    void refusesWhoIsNotOnTheNewestRoster() {
        Opened file = opened(centre.file());
        centre.ca.revoke(centre.chair.certificate().serial(), CertificateAuthority.Reason.KEY_COMPROMISE);
        Trust trust = centre.trust().with(open(signed(centre.ca.roster(2)), 1));
        refused("V05", "V05.roster", trust.judge(file, ARRIVAL, CHAIR_AND_SECRETARY));
    }

    @Test
    void keepsAFileReceivedBeforeTheRosterAndSaysSo() {
        Opened file = opened(centre.file());
        Roster later = Roster.of(ELECTION, 2, NOW.plus(Duration.ofHours(1)), List.of());
        Trust trust = centre.trust().with(open(signed(later), 1));
        Arrival known = new Arrival(NOW.plus(Duration.ofHours(2)), NOW.plusSeconds(60));
        Trusted trusted = assertInstanceOf(Trusted.class, trust.judge(file, known, CHAIR_AND_SECRETARY));
        assertEquals(
                List.of("notice.off-roster-later", "notice.off-roster-later"),
                trusted.notices().stream().map(Message::key).toList());
    }

    @Test
    void refusesAnotherRoleThanTheRosterGives() {
        List<Roster.Member> members = centre.ca.roster(1).members().stream()
                .map(member ->
                        new Roster.Member(member.certificate(), member.commission(), member.person(), "secretary"))
                .toList();
        Trust trust = centre.trust().with(open(signed(Roster.of(ELECTION, 1, NOW, members)), 0));
        refused("V05", "V05.roster-differs", trust.judge(opened(centre.file()), ARRIVAL, CHAIR_AND_SECRETARY));
    }

    @Test
    void doesNotVouchForAnotherCa() {
        Centre other = Centre.inTemp();
        Trust trust = centre.trust().with(open(signed(other.ca.roster(1)), 0));
        refused("V05", "V05.chain", trust.judge(opened(other.file()), ARRIVAL, CHAIR_AND_SECRETARY));
    }
}
