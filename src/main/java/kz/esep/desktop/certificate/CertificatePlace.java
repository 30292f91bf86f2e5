package kz.esep.desktop.certificate;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import kz.esep.access.Permission;
import kz.esep.certificate.Issue;
import kz.esep.certificate.Voter;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.PrinterModel;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.desktop.shell.Shown;
import kz.esep.office.Office;
import kz.esep.text.Message;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Absentee certificates: the stock, issuing, the registers and the closing. */
public final class CertificatePlace implements Place {
    private static final int MOST_FOUND = 12;
    private static final int SHORTEST = 3;

    private final Room room;
    private final CertificateModel model;
    private final Shown<CertificateView> shown = new Shown<>();

    public CertificatePlace(Room room, Office office, PrinterModel printer) {
        this.room = room;
        model = new CertificateModel(room, office, printer);
    }

    @Override
    public String id() {
        return "certificates";
    }

    @Override
    public Message title() {
        return CertificateModel.message("title");
    }

    @Override
    public Ikon icon() {
        return Feather.CREDIT_CARD;
    }

    @Override
    public Set<Permission> needs() {
        return Set.of(Permission.SEE_REGISTERS);
    }

    @Override
    public Parent show() {
        return shown.show(new CertificateView(room, model));
    }

    @Override
    public void leave() {
        shown.leave();
    }

    @Override
    public void refresh() {
        model.look();
    }

    /** Goes to one certificate in the register. */
    @Override
    public void open(String what) {
        model.part().set(Part.REGISTER);
        model.open(what);
    }

    @Override
    public List<Found> find(String typed) {
        return typed.length() < SHORTEST
                ? List.of()
                : model.register().find(typed, MOST_FOUND).stream()
                        .map(this::found)
                        .toList();
    }

    private Found found(Issue line) {
        Voter voter = line.voter();
        String name = voter == null ? "" : "  " + voter.name();
        return new Found("\u2116 " + line.serials().numbers() + name, CertificateModel.word(line));
    }

    @Override
    public List<Action> actions() {
        List<Action> actions = new ArrayList<>();
        actions.add(
                shown.action(CertificateModel.message("lookup"), Shortcut.ctrl(KeyCode.G), CertificateView::lookUp));
        actions.add(shown.action(
                CertificateModel.message("record.main"), Shortcut.ctrl(KeyCode.ENTER), CertificateView::record));
        if (model.parts().contains(Part.ISSUE)) {
            actions.add(shown.action(
                    CertificateModel.message("issue.next"), Shortcut.ctrl(KeyCode.N), CertificateView::nextVoter));
        }
        if (model.parts().contains(Part.REGISTER)) {
            actions.add(shown.action(
                    CertificateModel.message("register.search"), Shortcut.ctrl(KeyCode.F), CertificateView::search));
        }
        for (Part part : model.parts()) {
            actions.add(shown.action(part.title(), null, view -> view.turnTo(part)));
        }
        actions.add(shown.action(
                CertificateModel.message("part.next"), Shortcut.ctrl(KeyCode.PAGE_DOWN), view -> view.turn(1)));
        actions.add(shown.action(
                CertificateModel.message("part.before"), Shortcut.ctrl(KeyCode.PAGE_UP), view -> view.turn(-1)));
        return actions;
    }
}
