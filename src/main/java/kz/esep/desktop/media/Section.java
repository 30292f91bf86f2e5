package kz.esep.desktop.media;

import java.util.List;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** A part with registers, and the acts that begin something in it. */
enum Section {
    OUTLETS(Feather.RADIO, Act.OUTLET, Act.PRICE, Act.REQUEST),
    MEETINGS(Feather.USERS, Act.HALL, Act.MEETING),
    LOG(Feather.LIST, Act.COVERAGE, Act.IMPORT);

    @SuppressWarnings("ImmutableEnumChecker") // a constant of an enum
    private final Ikon icon;

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of constants
    private final List<Act> begins;

    Section(Ikon icon, Act... begins) {
        this.icon = icon;
        this.begins = List.of(begins);
    }

    Ikon icon() {
        return icon;
    }

    List<Act> begins() {
        return begins;
    }
}
