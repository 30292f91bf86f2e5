package kz.esep.central;

import java.io.IOException;
import kz.esep.election.Election;
import kz.esep.election.Line;
import kz.esep.election.Mode;
import kz.esep.proof.CountedList;
import kz.esep.result.ContestTotal;
import kz.esep.seats.Allocation;
import kz.esep.seats.ListSeats;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Messages;
import kz.esep.text.Xml;

/**
 * What is counted as one static page in the three languages: no script, nothing loaded from elsewhere, every name
 * escaped. An incomplete count says so above each table, a practice at the head of each language.
 */
final class PublishedPage {
    private final Election election;
    private final Count count;
    private final CountedList list;

    PublishedPage(Election election, Count count, CountedList list) {
        this.election = election;
        this.count = count;
        this.list = list;
    }

    void to(Appendable out) throws IOException {
        String name = election.source().name().kk();
        String title = election.mode() == Mode.PRACTICE ? word(Language.KK, "page.practice") + " " + name : name;
        out.append("<!DOCTYPE html>\n<html lang=\"kk\"><head><meta charset=\"utf-8\"><title>")
                .append(Xml.escaped(title))
                .append("</title><style>body{font-family:sans-serif;max-width:60em;margin:2em auto;padding:0 1em}")
                .append(
                        "table{border-collapse:collapse}td,th{border:1px solid #999;padding:.25em .6em;text-align:left}")
                .append(
                        "td.n{text-align:right;font-variant-numeric:tabular-nums}.open{font-weight:bold}</style></head>\n<body>\n");
        for (Language language : Language.values()) {
            out.append("<section lang=\"").append(language.code()).append("\">\n");
            element(out, "h1", election.source().name().in(language));
            if (election.mode() == Mode.PRACTICE) {
                out.append("<p class=\"open\">")
                        .append(Xml.escaped(word(language, "page.practice")))
                        .append("</p>\n");
            }
            for (ContestCount contest : count.contests()) {
                contest(out, contest, language);
            }
            new CertificateRows(count.certificates()).to(out, language);
            element(out, "p", word(language, "page.list", list.root().hex()));
            out.append("</section>\n");
        }
        out.append("</body></html>\n");
    }

    private void contest(Appendable out, ContestCount contest, Language language) throws IOException {
        element(out, "h2", election.contest(contest.contest()).name().in(language));
        for (Message notice : contest.notices()) {
            out.append("<p class=\"open\">")
                    .append(Xml.escaped(notice.in(language)))
                    .append("</p>\n");
        }
        ContestTotal total = contest.total();
        out.append("<table><tr>");
        for (String heading : new String[] {"page.line", "page.count", "page.seats"}) {
            out.append("<th>").append(Xml.escaped(word(language, heading))).append("</th>");
        }
        out.append("</tr>\n");
        for (Line line :
                election.form(contest.contest()).linesWith(total.figures().keySet())) {
            Long figure = total.figures().get(line.code());
            if (figure != null) {
                row(out, line.label().in(language), figure, seats(contest, line.code()), language);
            }
        }
        out.append("</table>\n");
        element(out, "p", word(language, "page.protocols", (long) total.protocols(), contest.expected()));
    }

    private static void row(Appendable out, String label, long figure, String seats, Language language)
            throws IOException {
        out.append("<tr><td>").append(Xml.escaped(label)).append("</td><td class=\"n\">");
        out.append(Xml.escaped(word(language, "page.figure", figure)))
                .append("</td><td class=\"n\">")
                .append(seats)
                .append("</td></tr>\n");
    }

    private static String seats(ContestCount contest, String code) {
        if (contest.outcome() instanceof Allocation allocation) {
            for (ListSeats list : allocation.lists()) {
                if (code.equals("votes." + list.option().id()) && list.seats() != null) {
                    return Long.toString(list.seats());
                }
            }
        }
        return "";
    }

    private static void element(Appendable out, String name, String text) throws IOException {
        out.append("<")
                .append(name)
                .append(">")
                .append(Xml.escaped(text))
                .append("</")
                .append(name)
                .append(">\n");
    }

    private static String word(Language language, String key, Object... arguments) {
        return Messages.of("central").text(language, key, arguments);
    }
}
