package kz.esep.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import kz.esep.document.ProtocolPages.Change;
import kz.esep.document.ProtocolPages.Column;
import kz.esep.document.ProtocolPages.ContestTable;
import kz.esep.document.ProtocolPages.Heading;
import kz.esep.document.ProtocolPages.Line;
import kz.esep.document.ProtocolPages.Note;
import kz.esep.election.Mode;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Wording;

/** Made-up protocols of any size. */
final class SamplePages {
    static final OffsetDateTime FROZEN = OffsetDateTime.of(2027, 3, 20, 4, 12, 30, 0, ZoneOffset.ofHours(5));
    static final Digest HEAD = Digest.of(new byte[] {1});
    static final Digest RECORD = Digest.of(new byte[] {2});

    private static final List<Wording> FORM = List.of(
            new Wording("Учаскедегі сайлаушылардың жалпы саны", "Общее число избирателей на участке", "Voters"),
            new Wording(
                    "Бюллетеньдер алған сайлаушылар саны",
                    "Число избирателей, получивших бюллетени",
                    "Voters who received ballots"),
            new Wording(
                    "Дауыс беруге қатысқан сайлаушылардың жалпы саны",
                    "Общее число избирателей, принявших участие в голосовании",
                    "Voters who took part in the voting"),
            new Wording("Жарамсыз деп танылған бюллетеньдер саны", "Число недействительных бюллетеней", "Invalid"),
            new Wording("Тұрақты жәшіктердегі бюллетеньдер саны", "Бюллетеней в стационарных урнах", "In boxes"));

    private SamplePages() {}

    static ProtocolPages of(Language language, int precincts, int lists) {
        return new ProtocolPages(
                language, heading(Mode.LIVE, false, List.of()), List.of(contest(precincts, lists)), notes(), signers());
    }

    static Heading heading(Mode mode, boolean draft, List<String> missing) {
        return new Heading(
                new Wording(
                        "Қазақстан Республикасы Парламенті Мәжілісінің депутаттарын сайлау",
                        "Выборы депутатов Мажилиса Парламента Республики Казахстан",
                        "Election of deputies of the Mazhilis"),
                LocalDate.of(2027, 3, 19),
                new Wording(
                        "Ақсу аудандық аумақтық сайлау комиссиясы",
                        "Аксуская районная территориальная избирательная комиссия",
                        "Territorial commission of Aksu rayon"),
                mode,
                draft,
                2,
                12_345,
                HEAD,
                RECORD,
                FROZEN,
                missing);
    }

    static ContestTable contest(int precincts, int lists) {
        Random random = new Random(7);
        List<Column> columns = new ArrayList<>();
        for (int i = 1; i <= precincts; i++) {
            columns.add(new Column(
                    "%04d".formatted(i),
                    i % 7 == 0 ? null : LocalDateTime.of(2027, 3, 19, 23, i % 60),
                    i == 3 ? 2 : 1));
        }
        List<Line> lines = new ArrayList<>();
        for (Wording label : FORM) {
            lines.add(line(Integer.toString(lines.size() + 1), label, precincts, random));
        }
        for (int list = 1; list <= lists; list++) {
            String name = "«Ұлттық өркендеу мен әділетті қоғам» партиясының тізімі " + list;
            lines.add(line("5." + list, Wording.same(name), precincts, random));
        }
        return new ContestTable(new Wording("Партиялық тізімдер", "Партийные списки", "Party lists"), columns, lines);
    }

    private static Line line(String number, Wording label, int precincts, Random random) {
        List<OptionalLong> figures = new ArrayList<>();
        long sum = 0;
        for (int i = 0; i < precincts; i++) {
            long figure = i == 5 ? 999_999_999L - random.nextInt(1000) : random.nextInt(3000);
            figures.add(i == 4 && number.equals("3") ? OptionalLong.empty() : OptionalLong.of(figure));
            sum += i == 4 && number.equals("3") ? 0 : figure;
        }
        return new Line(number, label, OptionalLong.of(sum), figures);
    }

    static List<Note> notes() {
        Wording contest = new Wording("Партиялық тізімдер", "Партийные списки", "Party lists");
        LocalDateTime at = LocalDateTime.of(2027, 3, 20, 1, 5);
        return List.of(
                new Note(
                        contest,
                        "0002",
                        Message.of("document", "line"),
                        "",
                        "Қағазбен салыстырылды",
                        "aigerim",
                        at,
                        List.of()),
                new Note(
                        contest,
                        "0003",
                        Message.of("document", "version"),
                        "17-А",
                        "Механикалық қате: «1 200» орнына «1 020» терілген, хаттаманың түпнұсқасымен салыстырылды",
                        "төраға",
                        at,
                        List.of(new Change(FORM.getFirst(), "1020", "1200"), new Change(FORM.getLast(), null, "5"))));
    }

    static List<Wording> signers() {
        return List.of(new Wording("Төраға", "Председатель", "Chair"), new Wording("Хатшы", "Секретарь", "Secretary"));
    }
}
