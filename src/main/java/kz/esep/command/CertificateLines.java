package kz.esep.command;

import java.io.PrintWriter;
import java.util.List;
import kz.esep.central.CertificateFinding;
import kz.esep.text.Language;
import org.jspecify.annotations.Nullable;

/** What the certificates of all commissions together show, for a program or line by line. */
final class CertificateLines {
    private CertificateLines() {}

    /**
     * One finding, as other programs read it.
     *
     * @param kind such as {@code used_twice}, or {@code share_issued}
     * @param first number, null where it is about a precinct's share
     * @param ask ids of the commissions that are to be asked
     */
    record Line(
            String kind,
            String type,
            @Nullable Long first,
            @Nullable Long last,
            String said,
            List<String> ask,
            List<Place> places) {}

    /** One place: what is said of it, and by which file. */
    record Place(
            String use,
            String precinct,
            String commission,
            @Nullable String at,
            String file,
            String sha256) {}

    static List<Line> of(List<CertificateFinding> findings, Language language) {
        return findings.stream().map(finding -> line(finding, language)).toList();
    }

    private static Line line(CertificateFinding finding, Language language) {
        List<Place> places =
                finding.traces().stream().map(CertificateLines::place).toList();
        String said = finding.said().in(language);
        String type = finding.type().id();
        return switch (finding) {
            case CertificateFinding.Numbers numbers ->
                new Line(numbers.code(), type, numbers.first(), numbers.last(), said, numbers.silent(), places);
            case CertificateFinding.Share share -> new Line(share.code(), type, null, null, said, List.of(), places);
        };
    }

    private static Place place(CertificateFinding.Trace trace) {
        return new Place(
                trace.use().code(),
                trace.precinct(),
                trace.commission(),
                trace.at() == null ? null : trace.at().toString(),
                trace.name(),
                trace.file().hex());
    }

    /** Each finding in a sentence, with its places under it. */
    static void tell(List<CertificateFinding> findings, Language language, PrintWriter out) {
        for (CertificateFinding finding : findings) {
            out.println(finding.said().in(language));
            finding.traces().forEach(trace -> out.println("    " + trace.said().in(language)));
        }
    }
}
