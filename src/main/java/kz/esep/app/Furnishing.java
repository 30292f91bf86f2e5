package kz.esep.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import kz.esep.access.Roles;
import kz.esep.certificate.Balance;
import kz.esep.desktop.access.PasswordPlace;
import kz.esep.desktop.access.PeoplePlace;
import kz.esep.desktop.backup.BackupPlace;
import kz.esep.desktop.bundle.BundlePlace;
import kz.esep.desktop.central.CentrePlace;
import kz.esep.desktop.certificate.CertificatePlace;
import kz.esep.desktop.count.CountPlace;
import kz.esep.desktop.entry.DisputesPlace;
import kz.esep.desktop.entry.EntryCases;
import kz.esep.desktop.entry.EntryPlace;
import kz.esep.desktop.export.ExportPlace;
import kz.esep.desktop.journal.JournalPlace;
import kz.esep.desktop.media.MediaParts;
import kz.esep.desktop.member.RollPlace;
import kz.esep.desktop.member.pay.PayPlace;
import kz.esep.desktop.member.timesheet.TimesheetPlace;
import kz.esep.desktop.observer.ObserverPart;
import kz.esep.desktop.overview.OverviewModel;
import kz.esep.desktop.overview.OverviewPlace;
import kz.esep.desktop.overview.Registers;
import kz.esep.desktop.paper.PaperPlace;
import kz.esep.desktop.question.QuestionPlace;
import kz.esep.desktop.review.ReviewPlace;
import kz.esep.desktop.schedule.calendar.CalendarPlace;
import kz.esep.desktop.schedule.day.DayPlace;
import kz.esep.desktop.schedule.hours.HoursPlace;
import kz.esep.desktop.schedule.sitting.SittingPlace;
import kz.esep.desktop.schedule.timetable.TimetablePlace;
import kz.esep.desktop.shell.PartedPlace;
import kz.esep.desktop.shell.Place;
import kz.esep.desktop.shell.PrinterModel;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.SettingsFile;
import kz.esep.desktop.shell.Sign;
import kz.esep.desktop.work.Work;
import kz.esep.election.Commission;
import kz.esep.election.Mode;
import kz.esep.office.Office;
import kz.esep.paper.Printers;
import kz.esep.schedule.HoursInForce;
import kz.esep.tally.Drafts;
import kz.esep.tally.Figures;
import kz.esep.tally.ProtocolKey;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the window for a workspace: the one place where screens meet use cases. */
final class Furnishing {
    private static final PartedPlace.Heading SCHEDULE =
            new PartedPlace.Heading("schedule", Message.of("desktop.schedule", "title"), Feather.CALENDAR);

    private static final PartedPlace.Heading MEMBERS =
            new PartedPlace.Heading("members", Message.of("desktop.member", "title"), Feather.USER_CHECK);

    private static final PartedPlace.Heading PRESENT =
            new PartedPlace.Heading("observers", Message.of("desktop.observer", "title"), Feather.EYE);

    private final Office office;
    private final Room room;
    private final SettingsFile settings;
    private final PrinterModel printer;
    private final BackupPlace backup;
    private @Nullable OverviewModel overview;

    /**
     * Of an open workspace.
     *
     * @param copying does what takes as long as a stick takes
     */
    Furnishing(Office office, Room room, SettingsFile settings, Printers printers, Work copying) {
        this.office = office;
        this.room = room;
        this.settings = settings;
        printer = new PrinterModel(room, settings, printers);
        backup = new BackupPlace(room, copying, office, settings);
    }

    Sign sign() {
        Commission own = office.election().commission(office.commission());
        return new Sign(
                office.election().source().name(),
                own.name(),
                office.election().mode() == Mode.PRACTICE,
                () -> office.workspace().head(),
                backup::words,
                session -> overview == null ? Optional.empty() : overview.progress(session));
    }

    /** Everything where somebody who came in may go; at the door none of it is needed yet. */
    List<Place> places(PasswordPlace password) {
        List<Place> places = new ArrayList<>();
        Figures figures = office.figures();
        EntryCases entry = new EntryCases(
                office.election(),
                office.commission(),
                office.protocols(),
                figures,
                new Drafts(office.workspace(), office.election()),
                office.people());
        if (office.isCentral()) {
            places.add(new CentrePlace(room, office));
            places.add(new PaperPlace(room, office, printer));
        } else {
            OverviewModel model = overview(figures);
            overview = model;
            places.add(new OverviewPlace(room, model));
            if (office.counts().isKept()) {
                places.add(new CountPlace(room, office));
                places.add(new BundlePlace(room, office));
            }
            places.add(new EntryPlace(room, entry));
            places.add(new DisputesPlace(room, entry));
            places.add(new ReviewPlace(room, office, figures));
            places.add(new ExportPlace(room, office, settings));
            places.add(new PaperPlace(room, office, printer));
            places.add(new CertificatePlace(room, office, printer));
            if (!office.election().precinctsOf(office.commission()).isEmpty()) {
                places.add(new PartedPlace(room, PRESENT, ObserverPart.both(room, office)));
            }
        }
        places.add(new PartedPlace(room, SCHEDULE, schedule(room, office)));
        places.add(new PartedPlace(
                room,
                MEMBERS,
                List.of(
                        new RollPlace(room, office),
                        new TimesheetPlace(room, office),
                        new PayPlace(room, office, printer))));
        if (!office.media().contestants().contests().isEmpty()) {
            places.add(MediaParts.place(room, office));
        }
        places.add(new PeoplePlace(room, office.people(), new Roles(office.workspace())));
        places.add(new QuestionPlace(room, office, this::goTo));
        places.add(new JournalPlace(room, office));
        places.add(backup);
        places.add(password);
        return List.copyOf(places);
    }

    private OverviewModel overview(Figures figures) {
        return new OverviewModel(
                office.election(),
                figures,
                office.people(),
                new HoursInForce(office.workspace(), office.election()),
                office.calendar(),
                new Registers(
                        new Balance(office.workspace(), office.election()),
                        office.attendance().submissions()));
    }

    /** What happens by itself as time passes. */
    void follow() {
        backup.follow();
    }

    /** What is still to be done before the workspace is closed. */
    void part(Runnable then) {
        backup.part(then);
    }

    /** Where one protocol is looked at. */
    private void goTo(ProtocolKey key) {
        if (office.isCentral()) {
            room.frame().go("centre", "precinct:" + key.precinct());
        } else {
            room.frame().go("review", key.word());
        }
    }

    /** A commission without precincts, such as the centre, has neither hours nor timetables nor a voting day to record. */
    private static List<Place> schedule(Room room, Office office) {
        List<Place> parts = new ArrayList<>(List.<Place>of(new CalendarPlace(room, office)));
        boolean precincts = !office.election().precinctsOf(office.commission()).isEmpty();
        if (precincts) {
            parts.add(new HoursPlace(room, office));
            parts.add(new TimetablePlace(room, office));
        }
        parts.add(new SittingPlace(room, office));
        if (precincts) {
            parts.add(new DayPlace(room, office));
        }
        return parts;
    }
}
