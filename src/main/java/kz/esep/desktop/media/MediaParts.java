package kz.esep.desktop.media;

import java.util.List;
import java.util.stream.Stream;
import kz.esep.desktop.shell.PartedPlace;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.Room;
import kz.esep.office.Office;
import kz.esep.text.Message;
import org.kordamp.ikonli.feather.Feather;

/** The place of the media with its parts. */
public final class MediaParts {
    private static final PartedPlace.Heading HEADING =
            new PartedPlace.Heading("media", Message.of("desktop.media", "title"), Feather.RADIO);

    private MediaParts() {}

    /** The place. */
    public static Place place(Room room, Office office) {
        List<Place> parts = Stream.concat(
                        Stream.of(Section.values()).<Place>map(section -> new RegisterPlace(room, office, section)),
                        Stream.of(new ParityPlace(room, office)))
                .toList();
        return new PartedPlace(room, HEADING, parts);
    }
}
