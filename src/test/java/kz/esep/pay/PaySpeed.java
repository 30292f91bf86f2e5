package kz.esep.pay;

import java.io.PrintStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import kz.esep.commission.Member;
import kz.esep.commission.Post;
import kz.esep.election.Body;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import kz.esep.timesheet.Kind;
import kz.esep.timesheet.Worked;

/** How long the pay of 10 000 members of 1 200 commissions takes who work 60 portions each: computing, writing, reading. */
public final class PaySpeed {
    private static final int MEMBERS = 10_000;
    private static final int BODIES = 1_200;
    private static final int PORTIONS = 60;
    private static final int TURNS = 5;
    private static final long MILLION = 1_000_000;

    private PaySpeed() {}

    /** Prints each turn; the first ones run without the compiler's help. */
    public static void main(String[] arguments) throws Json.BadJson {
        PrintStream out = System.out;
        Books books = Books.of("2023", "2023-02-01", "2023-04-02", 336);
        List<Member> members = new ArrayList<>();
        List<Worked> worked = new ArrayList<>();
        Random random = new Random(1);
        List<Post> posts = List.of(Post.values());
        List<Kind> kinds = List.of(Kind.values());
        for (int i = 1; i <= MEMBERS; i++) {
            String id = "m" + i;
            Body body = Body.precinct("p" + i % BODIES);
            members.add(Books.member(
                    id,
                    body,
                    i % 3 == 0,
                    posts.get(i % posts.size()),
                    books.period().from()));
            for (int j = 0; j < PORTIONS; j++) {
                LocalDate day = books.period().from().plusDays(j);
                Kind kind = kinds.get(random.nextInt(kinds.size()));
                worked.add(new Worked(id, day, kind, j % 5 == 0, 1 + random.nextInt(600)));
            }
        }
        for (int turn = 1; turn <= TURNS; turn++) {
            long start = System.nanoTime();
            PaySheet sheet = books.sheet(Books.until(books.period().to()), members, worked, null);
            long computed = System.nanoTime();
            byte[] bytes = Json.write(sheet);
            long written = System.nanoTime();
            PaySheet read = Json.read(bytes, PaySheet.class);
            long done = System.nanoTime();
            out.printf(
                    "computed %d ms, written %d ms, read %d ms; %d lines, %d bytes, gross %s, the same again: %s, %s%n",
                    (computed - start) / MILLION,
                    (written - computed) / MILLION,
                    (done - written) / MILLION,
                    sheet.lines().size(),
                    bytes.length,
                    sheet.total().gross(),
                    read.equals(sheet),
                    Digest.of(bytes).hex().substring(0, 8));
        }
    }
}
