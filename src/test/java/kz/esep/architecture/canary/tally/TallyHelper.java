package kz.esep.architecture.canary.tally;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.PreparedStatement;
import java.time.Instant;
import javafx.scene.Node;
import kz.esep.access.UseCases;
import kz.esep.architecture.canary.text.UsesTally;

/** Breaks the rules on names, the network, the clock, floating point, SQL, the console, JavaFX, files and permissions. */
@UseCases
public class TallyHelper {
    public UsesTally below;
    public URI network;
    public PreparedStatement sql;
    public double share;
    public Node screen;

    public void keep(Path from, Path to) throws IOException {
        Files.move(from, to);
    }

    public double share() {
        System.out.println(Instant.now());
        return share;
    }
}
