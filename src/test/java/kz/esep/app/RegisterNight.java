package kz.esep.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.certificate.Act;
import kz.esep.certificate.Application;
import kz.esep.certificate.ApplicationFile;
import kz.esep.certificate.Serials;
import kz.esep.certificate.Stocks;
import kz.esep.certificate.Town;
import kz.esep.certificate.Voter;
import kz.esep.desktop.certificate.Bureau;
import kz.esep.office.Office;
import kz.esep.text.Iin;
import kz.esep.text.Language;

/** A workspace in which many certificates are issued. */
final class RegisterNight {
    private static final int FIRST = 10_001;
    private static final LocalDate DAY = LocalDate.of(2027, 3, 9);
    private static final List<String> NAMES =
            List.of("Nurlanova Asel", "Akhmetov Bolat", "Omarov Daulet", "Serik Aigul");

    private final Bureau bureau = Bureau.get();
    private final Path folder;
    private final Path workspace;
    private final List<String> iins = new ArrayList<>();

    RegisterNight(Path parent, int lines) {
        try {
            folder = Files.createDirectory(parent.resolve("register"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        workspace = bureau.empty(folder);
        for (int n = 0; iins.size() < lines; n++) {
            String iin = "%02d0115%d%05d".formatted(40 + n % 60, 3, n / 60);
            if (Iin.fault(iin).isEmpty()) {
                iins.add(iin);
            }
        }
        try (Office office = Office.open(workspace, Bureau.ISSUE)) {
            try (Session chair = bureau.signIn(office, "chair")) {
                Serials all = new Serials(Town.NATIONAL, FIRST, FIRST + lines - 1);
                office.certificates()
                        .stocks()
                        .sign(chair, new Stocks.Paper(Act.Kind.RECEIVED, "1", DAY, all, "", "decision 1"));
                office.certificates()
                        .stocks()
                        .sign(chair, new Stocks.Paper(Act.Kind.HANDED_DOWN, "2", DAY, all, "0001", ""));
            }
            try (Session registrar = bureau.signIn(office, "registrar")) {
                List<ApplicationFile.Row> rows = new ArrayList<>();
                for (int i = 0; i < lines; i++) {
                    rows.add(new ApplicationFile.Row(i + 2L, application(i)));
                }
                office.certificates().issues().issueAll(registrar, new ApplicationFile(rows));
            }
        }
    }

    private Application application(int at) {
        String name = NAMES.get(at % NAMES.size()) + " " + Integer.toString(at, 36);
        Voter voter = new Voter(name, iins.get(at), "ID " + at, "", null);
        return new Application(Town.NATIONAL, 0, "0001", voter, at + 1L, true, DAY, "0101");
    }

    String iin(int at) {
        return iins.get(at);
    }

    Sitting open() {
        return new Sitting(folder, Bureau.ISSUE, Language.RU).open(workspace);
    }

    void signIn(Sitting sitting) {
        sitting.signIn("registrar", bureau.passphrase("registrar"));
    }
}
