package kz.esep.bench;

import java.nio.charset.StandardCharsets;
import java.util.List;
import kz.esep.app.BusyNight;
import kz.esep.app.Country;
import kz.esep.election.Election;
import kz.esep.election.PackageFile;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.ResultFile;
import kz.esep.result.ResultRecord;
import kz.esep.signing.Crowd;
import kz.esep.signing.Signer;
import kz.esep.signing.Trust;
import kz.esep.tally.ProtocolKey;

/** A made-up country's election with the files of its commissions, each signed by two people of its own. */
final class National {
    private final Crowd crowd = new Crowd("practice-2027", Practice.NOW);
    private final byte[] packageFile;
    private final Election election;

    National(Country country) {
        packageFile = PackageFile.write(
                country.electionPackage(crowd.certificate()), List.of(crowd.signer(Practice.CENTRE, "chair")), Practice.NOW);
        election = PackageFile.open(packageFile);
    }

    byte[] packageFile() {
        return packageFile.clone();
    }

    Election election() {
        return election;
    }

    /** Trust in its CA that has seen no certificate yet. */
    Trust trust() {
        return Trust.in(crowd.certificate().getBytes(StandardCharsets.US_ASCII));
    }

    /** The key that signs the centre's receipts. */
    Signer receiptKey() {
        return crowd.signer(Practice.CENTRE, "centre");
    }

    /** The commissions that enter protocols. */
    List<String> commissions() {
        return election.commissions().stream()
                .map(commission -> commission.id())
                .filter(id -> !election.precinctsOf(id).isEmpty())
                .toList();
    }

    /** The first revision of a commission's file; its keys are new each time. */
    ResultFile file(String commission) {
        List<Signer> signers = List.of(crowd.signer(commission, "chair"), crowd.signer(commission, "secretary"));
        ResultRecord record = Papers.record(
                Papers.header(election, commission, 1, null, signers),
                election.precinctsOf(commission).stream()
                        .map(precinct -> Papers.protocol(
                                election,
                                new ProtocolKey("lists", precinct.id()),
                                BusyNight.sheet(election, Integer.parseInt(precinct.id()), 1)))
                        .toList());
        return ResultFile.sign(record, election, Papers.PRINTER, signers, Practice.NOW);
    }
}
