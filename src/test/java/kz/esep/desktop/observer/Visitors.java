package kz.esep.desktop.observer;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.desktop.Night;
import kz.esep.observer.ObserverFile;
import kz.esep.observer.SubmissionFile;
import kz.esep.office.Office;
import kz.esep.text.Language;

/** The practice commission with persons present at two of its precincts, an act and two complaints. */
public final class Visitors {
    private static final String PERSONS = """
            precinct,sender,sent_by,name,identity,document,document_number,accreditation,accredited_on,came
            0101,party,Party of the Steppe,Aigerim Asanova,N100,letter,12,,,2027-01-10T06:50
            0101,foreign_state,Northland,Berik Bell,P200,none,,,,2027-01-10T07:00
            0101,proxy,List One,Galym Gabitov,N250,proxy_certificate,3,,,
            0102,media,The Evening Newspaper,Dana Dautova,N300,editorial_card,7,,,2027-01-10T09:30
            """;
    private static final String SUBMISSIONS = """
            person,kind,about,received
            o1,act,a box without a seal,2027-01-10T21:10
            o1,appeal,was not let near the table,2027-01-10T20:00
            o4,appeal,was asked to stop filming,2027-01-11T10:00
            """;

    private Visitors() {}

    /** The practice workspace of that folder with them. */
    public static Path workspace(Path folder) {
        return register(Night.workspace(folder));
    }

    /** Registers them in a practice workspace. */
    public static Path register(Path file) {
        try (Office office = Office.open(file, Nights.CLOCK);
                Session registrar = Nights.signIn(office, "registrar")) {
            office.attendance()
                    .observers()
                    .register(registrar, ObserverFile.read(PERSONS.getBytes(StandardCharsets.UTF_8)));
            office.attendance()
                    .submissions()
                    .handIn(registrar, SubmissionFile.read(SUBMISSIONS.getBytes(StandardCharsets.UTF_8)));
        }
        return file;
    }

    /** The place in the window. */
    public static Sitting sit(Path folder, Path file, Language language, String login) {
        return new Sitting(folder, Nights.CLOCK, language)
                .open(file)
                .signIn(login, Nights.passphrase(login))
                .goTo("observers");
    }
}
