package kz.esep.app.hall;

import kz.esep.app.Esep;
import kz.esep.command.CommandLines;
import kz.esep.command.Surroundings;

/** The program of an intake station whose store is on a server: the desk's commands, with {@code share} and {@code join}. */
public final class Hall {
    private Hall() {}

    /** Runs a command; the server is asked only by what opens a workspace. */
    public static void main(String[] arguments) {
        System.exit(run(Esep.surroundings(), arguments));
    }

    /** The same in given surroundings; gives the exit status. */
    static int run(Surroundings around, String... arguments) {
        try (HallStore journal = new HallStore(new Server(around.environment()))) {
            return new CommandLines(around.with(journal)).run(arguments);
        }
    }
}
