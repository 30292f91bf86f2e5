package kz.esep.media;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import kz.esep.access.Role;
import kz.esep.access.Session;
import kz.esep.access.SignedIn;
import kz.esep.day.Steppe;
import kz.esep.election.Election;
import kz.esep.store.Founding;
import kz.esep.store.Projector;
import kz.esep.store.Workspace;
import kz.esep.text.TurningClock;

/** A made-up rayon in its campaign, with two outlets and a hall; voting day is 21 March 2027. */
final class Newsroom implements AutoCloseable {
    static final Session REGISTRAR = SignedIn.as("registrar", Role.REGISTRAR);
    static final Session OBSERVER = SignedIn.as("observer", Role.OBSERVER);
    static final Session TYPIST = SignedIn.as("typist", Role.TYPIST);
    private static final List<Projector> PROJECTORS = List.of(new MediaProjector());

    final TurningClock clock = new TurningClock(java.time.Instant.parse("2027-03-10T10:00:00Z"));
    final Election election = Steppe.election();
    final Workspace workspace;

    Newsroom(Path folder) {
        Founding founding = Founding.of(election.id(), "steppe", "territorial", "practice", new byte[] {1});
        workspace = Workspace.create(folder.resolve("media.esep"), founding, new byte[] {1}, PROJECTORS, clock);
        outlets()
                .register(
                        REGISTRAR,
                        files().outlets(bytes("name,kind", "Dala,newspaper", "Steppe TV,television"))
                                .said());
    }

    Outlets outlets() {
        return new Outlets(workspace, election);
    }

    Requests requests() {
        return new Requests(workspace, election);
    }

    Lots lots() {
        return new Lots(workspace, election);
    }

    Halls halls() {
        return new Halls(workspace, election);
    }

    Monitoring monitoring() {
        return new Monitoring(workspace, election);
    }

    Parities parities() {
        return new Parities(workspace, election);
    }

    Withdrawals withdrawals() {
        return new Withdrawals(workspace, election);
    }

    Contestants contestants() {
        return new Contestants(election, "steppe");
    }

    MediaFiles files() {
        return new MediaFiles(outlets().list(REGISTRAR), halls().list(REGISTRAR), contestants());
    }

    /** Records rows of outlet, contestant, received and what was wanted. */
    List<Long> request(String... rows) {
        return requests()
                .take(
                        REGISTRAR,
                        files().requests(bytes("outlet,contestant,received,wanted", rows))
                                .said());
    }

    /** The order at an outlet: the numbers of the requests, with the place and what it goes by. */
    List<String> queue(long outlet) {
        return requests().queue(OBSERVER).stream()
                .filter(one -> one.request().fact().outlet() == outlet)
                .map(one -> one.place() + ": " + one.request().number() + " " + one.order())
                .toList();
    }

    void hall() {
        halls().give(
                        REGISTRAR,
                        files().halls(bytes(
                                        "name,address,seats,opens,closes,terms",
                                        "House of culture,Abay 1,200,09:00,21:00,free of charge"))
                                .said());
    }

    List<Long> book(String... rows) {
        return halls().book(
                        REGISTRAR,
                        files().meetings(bytes("hall,contestant,from,to", rows)).said());
    }

    /** Records rows of outlet, date, contestant, amount, paid, news, tone and note. */
    List<Long> log(String... rows) {
        var read = files().coverage(bytes("outlet,date,contestant,amount,paid,news,tone,note", rows));
        read.take(rowsRead -> monitoring().record(REGISTRAR, rowsRead));
        return monitoring().list(REGISTRAR).stream().map(Kept::number).toList();
    }

    static byte[] bytes(String columns, String... rows) {
        return (columns + "\n" + String.join("\n", rows) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        workspace.compare();
        workspace.close();
    }
}
