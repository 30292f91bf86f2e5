package kz.esep.desktop.entry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.access.People;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.election.Precinct;
import kz.esep.tally.Drafts;
import kz.esep.tally.Figures;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Protocols;

/**
 * What typing needs from the core.
 *
 * @param commission id of whose precincts they are
 */
public record EntryCases(
        Election election, String commission, Protocols protocols, Figures figures, Drafts drafts, People people) {

    /** The commission's precinct of a typed number: as printed, or without its leading zeros when that is one only. */
    Optional<Precinct> precinct(String typed) {
        String wanted = typed.strip();
        List<Precinct> close = new ArrayList<>();
        for (Precinct precinct : election.precinctsOf(commission)) {
            if (precinct.id().equalsIgnoreCase(wanted)) {
                return Optional.of(precinct);
            }
            if (!wanted.isEmpty() && bare(precinct.id()).equalsIgnoreCase(bare(wanted))) {
                close.add(precinct);
            }
        }
        return close.size() == 1 ? Optional.of(close.getFirst()) : Optional.empty();
    }

    private static String bare(String number) {
        return number.replaceFirst("^0+(?=.)", "");
    }

    /** The protocols of a precinct, in the package's order of contests. */
    List<ProtocolKey> protocolsOf(String precinct) {
        return election.contestsOf(precinct).stream()
                .map(contest -> new ProtocolKey(contest.id(), precinct))
                .toList();
    }

    /** Whether a precinct has more than one protocol, so that the contest is to be named. */
    boolean isJoint(String precinct) {
        return election.contestsOf(precinct).size() > 1;
    }

    Contest contest(ProtocolKey key) {
        return election.contest(key.contest());
    }

    Precinct precinct(ProtocolKey key) {
        return election.precinct(key.precinct());
    }

    Paper paper(ProtocolKey key) {
        return new Paper(election.form(key.contest()), election.source().votingDay());
    }
}
