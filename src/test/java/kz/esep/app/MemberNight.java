package kz.esep.app;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import kz.esep.access.Session;
import kz.esep.commission.MemberFile;
import kz.esep.office.Office;
import kz.esep.result.Practice;
import kz.esep.text.Iin;
import kz.esep.text.Language;

/** A territorial commission and the members of all its precincts' commissions, as a file and then in its workspace. */
final class MemberNight {
    private static final List<String> NAMES =
            List.of("Nurlanova Asel", "Akhmetov Bolat", "Omarov Daulet", "Serik Aigul");
    private static final List<String> POSTS = List.of("chair", "deputy", "secretary");

    private final Path folder;
    private final BusyNight night;
    private final List<String> iins = new ArrayList<>();
    private final byte[] file;

    MemberNight(Path folder, int precincts, int members) {
        this.folder = folder;
        night = new BusyNight(folder, precincts);
        for (int n = 0; iins.size() < members; n++) {
            String iin = "%02d0115%d%05d".formatted(40 + n % 60, 3, n / 60);
            if (Iin.fault(iin).isEmpty()) {
                iins.add(iin);
            }
        }
        StringBuilder text =
                new StringBuilder("precinct,name,iin,post,proposed_by,public_servant,since,decision,workplace\n");
        for (int i = 0; i < members; i++) {
            int seat = i / precincts;
            text.append(BusyNight.id(i % precincts + 1) + ",")
                    .append(NAMES.get(i % NAMES.size()) + " " + Integer.toString(i, 36) + "," + iins.get(i) + ",")
                    .append(seat < POSTS.size() ? POSTS.get(seat) : "member")
                    .append(",Party " + seat + ",no,01.12.2026,14 of 28.11.2026,School " + i + "\n");
        }
        file = text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** Takes the file in. */
    void record() {
        try (Office office = Office.open(night.workspace, Practice.CLOCK);
                Session registrar =
                        office.signIn("registrar", BusyNight.password().toCharArray())) {
            office.staff().members().joinAll(registrar, MemberFile.read(file));
        }
    }

    String iin(int at) {
        return iins.get(at);
    }

    Sitting open() {
        return new Sitting(folder, Practice.CLOCK, Language.RU).open(night.workspace);
    }

    static void signIn(Sitting sitting) {
        sitting.signIn("registrar", BusyNight.password());
    }
}
