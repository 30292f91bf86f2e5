package kz.esep.central;

import java.io.IOException;
import java.util.List;
import kz.esep.central.CertificateFinding.Trace;
import kz.esep.text.Language;
import kz.esep.text.Messages;
import kz.esep.text.Xml;

/** What the certificates of all commissions together show, for {@link Publication}: a row of a table for each place. */
record CertificateRows(List<CertificateFinding> findings) {

    interface Row {
        void of(Object... cells) throws IOException;
    }

    /** As a table for programs: each place a row, the commissions to be asked separated by spaces. */
    void to(Row row) throws IOException {
        row.of("finding", "type", "first", "last", "use", "precinct", "commission", "at", "file", "sha256", "ask");
        for (CertificateFinding finding : findings) {
            Object first = "";
            Object last = "";
            String ask = "";
            if (finding instanceof CertificateFinding.Numbers numbers) {
                first = numbers.first();
                last = numbers.last();
                ask = String.join(" ", numbers.silent());
            }
            for (Trace trace : finding.traces()) {
                row.of(
                        finding.code(),
                        finding.type().id(),
                        first,
                        last,
                        trace.use().code(),
                        trace.precinct(),
                        trace.commission(),
                        trace.at() == null ? "" : trace.at(),
                        trace.name(),
                        trace.file().hex(),
                        ask);
            }
        }
    }

    /** As a part of a page for people; nothing where nothing was found. */
    void to(Appendable out, Language language) throws IOException {
        if (findings.isEmpty()) {
            return;
        }
        out.append("<h2>")
                .append(Xml.escaped(Messages.of("central").text(language, "page.certificates")))
                .append("</h2>\n<ul>\n");
        for (CertificateFinding finding : findings) {
            out.append("<li>").append(Xml.escaped(finding.said().in(language))).append("<ul>\n");
            for (Trace trace : finding.traces()) {
                out.append("<li>")
                        .append(Xml.escaped(trace.said().in(language)))
                        .append("</li>\n");
            }
            out.append("</ul></li>\n");
        }
        out.append("</ul>\n");
    }
}
