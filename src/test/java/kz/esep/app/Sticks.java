package kz.esep.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.esep.desktop.central.CentreHouse;
import kz.esep.election.Election;
import kz.esep.election.PackageFile;
import kz.esep.result.Papers;
import kz.esep.result.Practice;
import kz.esep.result.ResultFile;
import kz.esep.result.ResultRecord;
import kz.esep.signing.Signer;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Digest;
import org.jspecify.annotations.Nullable;

/** Sticks for a centre's intake: revisions of one commission's file, and as many that are damaged. */
final class Sticks {
    static final String COMMISSION = "r1-1";
    private static final int REVISIONS = 120;

    private final Practice practice;
    private final Election election;

    Sticks(CentreHouse house, byte[] electionPackage) {
        this.practice = house.practice;
        this.election = PackageFile.open(electionPackage);
        practice.both(COMMISSION);
    }

    /** Writes them; the order of their names mixes good and bad. */
    Path folder(Path stick) throws IOException {
        Files.createDirectories(stick);
        Digest previous = null;
        for (int revision = 1; revision <= REVISIONS; revision++) {
            ResultFile file = file(revision, previous);
            previous = file.digest();
            Files.write(stick.resolve("file%03d-a.asice".formatted(revision)), file.bytes());
            byte[] damaged = file.bytes();
            damaged[damaged.length / 2] ^= 1;
            Files.write(stick.resolve("file%03d-b.asice".formatted(revision)), damaged);
        }
        return stick;
    }

    private ResultFile file(int revision, @Nullable Digest previous) {
        List<Signer> signers = practice.both(COMMISSION);
        ResultRecord record = Papers.record(
                Papers.header(election, COMMISSION, revision, previous, signers),
                election.precinctsOf(COMMISSION).stream()
                        .map(precinct -> Papers.protocol(
                                election,
                                new ProtocolKey("lists", precinct.id()),
                                BusyNight.sheet(election, Integer.parseInt(precinct.id()), 1)))
                        .toList());
        return ResultFile.sign(record, election, Papers.PRINTER, signers, Practice.NOW);
    }
}
