package kz.esep.command;

import java.nio.file.Path;
import java.util.List;
import kz.esep.election.Election;
import kz.esep.election.PackageFile;
import kz.esep.proof.CountedHead;
import kz.esep.proof.CountedList;
import kz.esep.proof.Proof;
import kz.esep.result.Receipt;
import kz.esep.signing.Arrival;
import kz.esep.text.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code esep prove}: compares a published list with what the centre signed, and proves single precincts out of it. */
@Command(name = "prove", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
final class ProveCommand extends Task {
    @Parameters(index = "0", paramLabel = "counted.jsonl", descriptionKey = "counted.jsonl")
    private Path listFile;

    @Option(names = "--counted", required = true, paramLabel = "C")
    private Path counted;

    @Option(names = "--package", required = true, paramLabel = "P")
    private Path packageFile;

    @Option(names = "--precinct", paramLabel = "N", descriptionKey = "prove-precinct")
    private List<String> precincts = List.of();

    @Option(names = "--out", paramLabel = "DIR", defaultValue = ".")
    private Path out;

    @Mixin
    private Trusting trusting;

    ProveCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        Election election = PackageFile.open(packageContent(packageFile));
        Arrival now = Arrival.first(around().clock().instant());
        byte[] signed = content(counted);
        CountedHead head =
                CountedHead.open(signed, election, trusting.trust(election, now), Receipt.centre(election), now);
        CountedList list = CountedList.read(content(listFile));
        list.require(head);
        say("prove.list", head.protocols(), head.root().hex());
        for (String precinct : precincts) {
            List<Proof> proofs = list.proofs(precinct, signed);
            if (proofs.isEmpty()) {
                throw new Refused("command", "prove.absent", precinct);
            }
            for (Proof proof : proofs) {
                Path file = out.resolve(proof.fileName(election.id()));
                writeNew(file, proof.content());
                say("publish.wrote", file.toString());
            }
        }
        return Exit.DONE;
    }
}
