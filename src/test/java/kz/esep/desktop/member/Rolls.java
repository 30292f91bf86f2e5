package kz.esep.desktop.member;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import kz.esep.access.Session;
import kz.esep.app.Nights;
import kz.esep.app.Sitting;
import kz.esep.commission.MemberFile;
import kz.esep.desktop.Night;
import kz.esep.office.Office;
import kz.esep.text.Iin;
import kz.esep.text.Language;

/** The practice commission with members: its own seven, a precinct with a judge among six, another that is whole. */
public final class Rolls {
    private static final List<String> POSTS = List.of("chair", "deputy", "secretary");

    private Rolls() {}

    /** The IIN of that number, which can be right. */
    public static String iin(int number) {
        return IntStream.range(0, 10)
                .mapToObj(i -> String.format(Locale.ROOT, "80011530%03d%d", number, i))
                .filter(iin -> Iin.fault(iin).isEmpty())
                .findFirst()
                .orElseGet(() -> iin(number + 500));
    }

    /** The practice workspace of that folder with its members. */
    public static Path workspace(Path folder) {
        Path file = Night.workspace(folder);
        StringBuilder text =
                new StringBuilder("precinct,name,iin,post,proposed_by,public_servant,since,decision,bars\n");
        add(text, "", 1, 7, "");
        add(text, "0101", 11, 6, "judge");
        add(text, "0102", 21, 7, "");
        try (Office office = Office.open(file, Nights.CLOCK);
                Session registrar = Nights.signIn(office, "registrar")) {
            office.staff()
                    .members()
                    .joinAll(registrar, MemberFile.read(text.toString().getBytes(StandardCharsets.UTF_8)));
        }
        return file;
    }

    private static void add(StringBuilder text, String precinct, int from, int count, String bar) {
        for (int i = 0; i < count; i++) {
            text.append(String.format(
                    Locale.ROOT,
                    "%s,Saule Member%d,%s,%s,Party %d,%s,01.12.2026,14 of 28.11.2026,%s%n",
                    precinct,
                    from + i,
                    iin(from + i),
                    i < POSTS.size() ? POSTS.get(i) : "member",
                    i,
                    i % 2 == 0 ? "yes" : "no",
                    i == 4 ? bar : ""));
        }
    }

    /** The place in the window. */
    public static Sitting sit(Path folder, Path file, Language language, String login) {
        Sitting sitting =
                new Sitting(folder, Nights.CLOCK, language).open(file).signIn(login, Nights.passphrase(login));
        return sitting.goTo("members");
    }
}
