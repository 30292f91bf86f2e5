package kz.esep.document;

import java.util.List;
import java.util.function.Consumer;
import kz.esep.document.VotingNotice.Row;
import kz.esep.document.VotingNotice.Voting;
import kz.esep.election.Mode;
import kz.esep.text.Language;
import kz.esep.text.Phrase;

/** The poster as XHTML. Everything is measured in letters, so that a larger sheet is the same poster. */
final class NoticeHtml {
    private final VotingNotice notice;
    private final VotingNotice.Format format;
    private final int letter;
    private final Markup html = new Markup(VotingNotice.LANGUAGES);

    /**
     * The page of a poster.
     *
     * @param letter size of the print on A4, in points
     */
    NoticeHtml(VotingNotice notice, VotingNotice.Format format, int letter) {
        this.notice = notice;
        this.format = format;
        this.letter = letter;
    }

    String page() {
        html.openRoot().open("head", "");
        html.title(Say.both(Say.phrase("notice.of", notice.precinct()), VotingNotice.LANGUAGES));
        html.style(Resources.text("notice.css").replace("@SIZE@", format.name()).replace("@LETTER@", letter()))
                .close();
        html.open("body", "");
        if (notice.imprint().mode() == Mode.PRACTICE) {
            html.phrase("div", "watermark", Say.phrase("mark.practice"));
        }
        beside(part -> part.phrase("h1", "", Say.phrase("notice.title")));
        beside(this::where);
        voting();
        if (!notice.timetable().isEmpty()) {
            beside(this::timetable);
        }
        beside(part -> notice.remarks().forEach(remark -> part.phrase("p", "remark", remark)));
        return html.close().close().document();
    }

    /** The sides of A3 are those of A4 times the root of two. */
    private String letter() {
        int hundredths = format == VotingNotice.Format.A3 ? letter * 141 : letter * 100;
        return hundredths / 100 + "." + hundredths % 100 / 10 + "pt";
    }

    /** The same in Kazakh on the left and in Russian on the right. */
    private void beside(Consumer<Markup> said) {
        html.open("div", "pair");
        for (Language language : VotingNotice.LANGUAGES) {
            html.in(language, language.code(), said);
        }
        html.close();
    }

    private void where(Markup part) {
        part.phrase("p", "election", notice.imprint().election());
        part.phrase("p", "precinct", Say.phrase("notice.precinct", notice.precinct()));
        part.phrase("p", "place", notice.place());
        part.phrase("p", "commission", notice.imprint().commission());
    }

    /** Day and hours, which are the same in both languages. */
    private void voting() {
        Voting voting = notice.voting();
        html.open("div", "voting");
        beside(part -> part.phrase("p", "when", Say.phrase("notice.when")));
        html.element("p", "day", Say.day(voting.day()));
        html.element("p", "hours", voting.opens() + " \u2013 " + voting.closes());
        html.close();
    }

    private void timetable(Markup part) {
        part.phrase("h2", "", Say.phrase("notice.timetable"));
        part.open("table", "").open("thead", "").open("tr", "");
        for (String key : List.of("notice.day", "notice.lists", "notice.certificates")) {
            part.columnHeader("", 0, Say.phrase(key));
        }
        part.close().close().open("tbody", "");
        for (Row row : notice.timetable()) {
            part.open("tr", "").rowHeader("", row.days());
            for (Phrase hours : List.of(row.lists(), row.certificates())) {
                part.phrase("td", "", hours);
            }
            part.close();
        }
        part.close().close();
    }
}
