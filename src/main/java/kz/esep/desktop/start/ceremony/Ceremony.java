package kz.esep.desktop.start.ceremony;

import java.nio.file.Path;
import javafx.scene.Parent;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.start.ceremony.CeremonyModel.Page;
import kz.esep.signing.CertificateRequest;

/** The centre's certification authority in the window, page by page. */
public final class Ceremony {
    private final Room room;
    private final CeremonyModel model;
    private CeremonyView shown;

    /**
     * Nothing opened yet.
     *
     * @param folder beside which a new CA is proposed
     */
    public Ceremony(Room room, Path folder) {
        this.room = room;
        model = new CeremonyModel(folder, room.clock());
        shown = new CeremonyView(room, this, model);
    }

    /** The page in the language of this moment. */
    public Parent show() {
        shown = new CeremonyView(room, this, model);
        shown.draw();
        return shown;
    }

    /** Draws the page anew that is shown now, which need not be the one that asked for it. */
    void draw() {
        shown.draw();
    }

    /** The page that is shown now. */
    CeremonyView shown() {
        return shown;
    }

    /** Whether something is being made or written, and nothing else may be done meanwhile. */
    public boolean isBusy() {
        return model.isBusy();
    }

    /** One page back; false where this was the first. */
    public boolean back() {
        if (model.isBusy()) {
            return true;
        }
        boolean further = model.back();
        if (further) {
            room.frame().hush();
            draw();
        }
        return further;
    }

    /** Takes a request for an opened CA; false when it is none, or none is open. */
    public boolean take(Path file) {
        if (model.isBusy()
                || !model.isOpen()
                || !String.valueOf(file.getFileName()).endsWith(CertificateRequest.SUFFIX)) {
            return false;
        }
        model.go(Page.ISSUE);
        model.issuing().typeRequest(file.toString());
        draw();
        return true;
    }

    /** The pages are left: nothing secret stays. */
    public void leave() {
        model.forget();
    }
}
