package kz.esep.app;

import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Roles;
import kz.esep.desktop.access.PasswordPlace;
import kz.esep.desktop.access.PeoplePlace;
import kz.esep.desktop.central.CentrePlace;
import kz.esep.desktop.journal.JournalPlace;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Sign;
import kz.esep.election.Commission;
import kz.esep.election.Level;
import kz.esep.election.Mode;
import kz.esep.office.Office;
import kz.esep.text.Message;

/** What stands in the window for a workspace: the one place where screens meet use cases. */
final class Furnishing {
    private Furnishing() {}

    static Sign sign(Office office) {
        Commission own = office.election().commission(office.commission());
        return new Sign(
                office.election().source().name(),
                own.name(),
                office.election().mode() == Mode.PRACTICE,
                () -> office.workspace().head(),
                session -> Message.of("desktop.shell", "status.nothing"));
    }

    static List<Place> places(Office office, Room room, PasswordPlace password) {
        List<Place> places = new ArrayList<>();
        if (office.election().commission(office.commission()).level() == Level.CENTRAL) {
            places.add(new CentrePlace(room, office));
        }
        places.add(new PeoplePlace(room, office.people(), new Roles(office.workspace())));
        places.add(new JournalPlace(room, office));
        places.add(password);
        return List.copyOf(places);
    }
}
