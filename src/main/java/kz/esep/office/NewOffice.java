package kz.esep.office;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import java.util.function.Consumer;
import kz.esep.access.People;
import kz.esep.election.Commission;
import kz.esep.election.Election;
import kz.esep.election.PackageFile;
import kz.esep.signing.Container;
import kz.esep.signing.Opened;
import kz.esep.signing.Profile;
import kz.esep.store.Creation;
import kz.esep.store.Founding;
import kz.esep.store.Workspace;
import kz.esep.text.Refused;

/**
 * A commission's workspace that is to be made from an election package.
 *
 * @param election as the package has it, opened with the code from the letter
 */
@SuppressWarnings("ArrayRecordComponent") // handed over once and never compared
public record NewOffice(byte[] electionPackage, Election election) {

    /**
     * Opens a package for the first time.
     *
     * @param code from the centre's letter
     * @throws Refused when the code is another one or the package does not hold
     */
    public static NewOffice of(byte[] electionPackage, String code, Clock clock) {
        return new NewOffice(electionPackage, PackageFile.openFirst(electionPackage, code, clock.instant()));
    }

    /**
     * Says so when somebody has taken a commission's result file for a package; any other file is looked at once its
     * code was typed.
     *
     * @throws Refused when it is a result file
     */
    public static void requireNoResult(byte[] file) {
        if (Container.open(Profile.RESULT, file) instanceof Opened) {
            throw new Refused("office", "result-file");
        }
    }

    /**
     * Makes the workspace with its first administrator.
     *
     * @param file must not exist
     * @param login of the first administrator
     * @param handOver gets the first password before the workspace can be seen: where it throws, there is none
     * @return the workspace's id
     * @throws Refused when the package does not know the commission, or the file cannot be made
     */
    public String make(
            Path file, String commission, String login, String name, Clock clock, Consumer<People.Founded> handOver) {
        Commission own = election.findCommission(commission)
                .orElseThrow(() -> new Refused("office", "unknown-commission", commission));
        Founding founding =
                Founding.of(election.id(), own.id(), code(own.level()), code(election.mode()), electionPackage);
        Creation creation = new Creation(founding, electionPackage, Office.projectors(), clock);
        try (Workspace made =
                Workspace.create(file, creation, fresh -> handOver.accept(new People(fresh).found(login, name)))) {
            return made.id();
        }
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
