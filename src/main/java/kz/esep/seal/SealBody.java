package kz.esep.seal;

import java.time.Instant;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.election.Commission;
import kz.esep.election.Contest;
import kz.esep.election.ContestForm;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.election.Mode;
import kz.esep.election.Precinct;
import kz.esep.text.Digest;

/**
 * The signed bytes of a code. What has a place in the election package stands as its place, counted from 0, and votes
 * and lines stand in the order of the form: so they are short, and the package is needed to name them.
 */
final class SealBody {
    static final int VERSION = 1;
    /** Bytes of the certificate's SHA-256 that say which of a commission's people signed. */
    static final int SIGNER_BYTES = 4;

    private static final int PRACTICE = 1;
    private static final int PRECINCT = 2;
    private static final int PACKAGE_BYTES = 8;
    /** Far beyond any paper; a larger number is no code of ours. */
    private static final int MANY = 1_000_000;
    /** The end of the year 9999. */
    private static final long LATEST = 253_402_300_799L;
    /** The highest number of a member or a mobile box. */
    private static final int LARGEST_ROW = 999;

    private final Election election;

    SealBody(Election election) {
        this.election = election;
    }

    /** A body that was read, and which certificate signed it. */
    @SuppressWarnings("ArrayRecordComponent") // read once, compared byte by byte
    record Read(Seal seal, byte[] signer) {
        boolean names(Digest certificate) {
            return Arrays.equals(signer, Arrays.copyOf(certificate.bytes(), SIGNER_BYTES));
        }
    }

    byte[] write(Seal seal, Digest certificate) {
        Fields.Writer out = new Fields.Writer();
        boolean precinct = seal.subject() instanceof Seal.Protocol;
        int flags = (election.mode() == Mode.PRACTICE ? PRACTICE : 0) | (precinct ? PRECINCT : 0);
        out.bytes((byte) VERSION, (byte) flags).bytes(hint());
        out.number(place(election.commissions().stream().map(Commission::id).toList(), seal.commission()));
        out.number(place(election.contests().stream().map(Contest::id).toList(), seal.contest()));
        switch (seal.subject()) {
            case Seal.Totals totals -> out.number(totals.protocols()).number(totals.missing());
            case Seal.Protocol protocol ->
                out.number(place(election.precincts().stream().map(Precinct::id).toList(), protocol.precinct()))
                        .number(protocol.version());
        }
        Seal.Origin origin = seal.origin();
        out.number(origin.revision()).number(origin.journalLength());
        out.bytes(HexFormat.of().parseHex(origin.journalHead()));
        out.bytes(HexFormat.of().parseHex(origin.record()));
        out.number(origin.at().getEpochSecond());
        out.bytes(Arrays.copyOf(certificate.bytes(), SIGNER_BYTES));
        figures(out, election.form(seal.contest()), seal.figures());
        return out.toBytes();
    }

    private byte[] hint() {
        return Arrays.copyOf(election.digest().bytes(), PACKAGE_BYTES);
    }

    private static int place(List<String> ids, String id) {
        int place = ids.indexOf(id);
        if (place < 0) {
            throw new IllegalArgumentException("not in the package: " + id);
        }
        return place;
    }

    private static void figures(Fields.Writer out, ContestForm form, SortedMap<String, Long> figures) {
        List<Line> lines = form.lines();
        out.number(lines.size());
        for (Line line : lines) {
            Long count = figures.get(line.code());
            out.number(count == null ? 0 : count + 1);
        }
        for (String star : form.openCodes()) {
            SortedMap<Integer, Long> rows = rows(star, figures);
            out.number(rows.size());
            rows.forEach((number, figure) -> out.number(number).number(figure));
        }
    }

    /** The rows of an open line, by their number. */
    private static SortedMap<Integer, Long> rows(String star, SortedMap<String, Long> figures) {
        SortedMap<Integer, Long> rows = new TreeMap<>();
        figures.forEach((code, figure) -> {
            int number = ContestForm.numberOf(code);
            if (number > 0 && star.replace("*", Integer.toString(number)).equals(code)) {
                rows.put(number, figure);
            }
        });
        return rows;
    }

    /** Reads a body: the election first, so that a code of another one is not called broken. */
    Read read(byte[] body) throws Flaw {
        Fields in = new Fields(body);
        int version = in.number(0, Byte.MAX_VALUE);
        if (version != VERSION) {
            throw new Flaw("Q01", "Q01.newer");
        }
        int flags = in.number(0, PRACTICE | PRECINCT);
        belongsHere(flags, in.take(PACKAGE_BYTES));
        Commission commission = at(election.commissions(), in, "Q05.commission");
        Contest contest = at(election.contests(), in, "Q05.contest");
        Seal.Subject subject = (flags & PRECINCT) == 0 ? totals(in) : protocol(in, commission.id(), contest);
        Seal.Origin origin = origin(in);
        byte[] signer = in.take(SIGNER_BYTES);
        SortedMap<String, Long> figures = figures(in, election.form(contest.id()));
        in.end();
        return new Read(new Seal(commission.id(), contest.id(), subject, origin, figures), signer);
    }

    private void belongsHere(int flags, byte[] hint) throws Flaw {
        Mode mode = (flags & PRACTICE) == 0 ? Mode.LIVE : Mode.PRACTICE;
        if (mode != election.mode()) {
            throw new Flaw("Q04", mode == Mode.PRACTICE ? "Q04.practice" : "Q04.live");
        }
        if (!Arrays.equals(hint, hint())) {
            throw new Flaw("Q04", "Q04.election", election.id());
        }
    }

    private static <T> T at(List<T> all, Fields in, String unknown) throws Flaw {
        long place = in.number();
        if (place >= all.size()) {
            throw new Flaw("Q05", unknown);
        }
        return all.get((int) place);
    }

    private static Seal.Totals totals(Fields in) throws Flaw {
        return new Seal.Totals(in.number(0, MANY), in.number(0, MANY));
    }

    private Seal.Protocol protocol(Fields in, String commission, Contest contest) throws Flaw {
        Precinct precinct = at(election.precincts(), in, "Q05.precinct");
        boolean votes = precinct.commission().equals(commission)
                && election.contestsOf(precinct.id()).contains(contest);
        if (!votes) {
            throw new Flaw("Q05", "Q05.precinct");
        }
        return new Seal.Protocol(precinct.id(), in.number(1, MANY));
    }

    private static Seal.Origin origin(Fields in) throws Flaw {
        return new Seal.Origin(
                in.number(1, MANY),
                in.number(),
                HexFormat.of().formatHex(in.take(Seal.Origin.HEAD_BYTES)),
                HexFormat.of().formatHex(in.take(Seal.Origin.RECORD_BYTES)),
                Instant.ofEpochSecond(in.number(0, LATEST)));
    }

    private static SortedMap<String, Long> figures(Fields in, ContestForm form) throws Flaw {
        SortedMap<String, Long> figures = new TreeMap<>();
        List<Line> lines = form.lines();
        if (in.number() != lines.size()) {
            throw new Flaw("Q05", "Q05.lines");
        }
        for (Line line : lines) {
            long cell = in.number();
            if (cell > 0) {
                figures.put(line.code(), cell - 1);
            }
        }
        for (String star : form.openCodes()) {
            open(in, star, figures);
        }
        return figures;
    }

    private static void open(Fields in, String star, SortedMap<String, Long> figures) throws Flaw {
        int rows = in.number(0, LARGEST_ROW);
        int last = 0;
        for (int row = 0; row < rows; row++) {
            last = in.number(last + 1, LARGEST_ROW);
            figures.put(star.replace("*", Integer.toString(last)), in.number());
        }
    }
}
