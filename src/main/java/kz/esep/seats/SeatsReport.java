package kz.esep.seats;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import kz.esep.text.Json;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Messages;
import org.jspecify.annotations.Nullable;

/** An allocation as text to read out and as JSON for other programs. */
public final class SeatsReport {
    private static final int SHARE_DECIMALS = 2;
    private static final int QUOTIENT_DECIMALS = 4;

    private final Allocation allocation;
    private final long againstAll;
    private final Language language;

    /**
     * A report.
     *
     * @param againstAll as it was given to the allocation
     */
    public SeatsReport(Allocation allocation, long againstAll, Language language) {
        this.allocation = allocation;
        this.againstAll = againstAll;
        this.language = language;
    }

    /** An aligned table, the steps, and the notices; lines end with a line feed. */
    public String text() {
        StringBuilder text = new StringBuilder();
        for (String line : new TextTable(head(), rows()).lines()) {
            text.append(line).append('\n');
        }
        paragraph(text, "report.steps", allocation.steps());
        paragraph(text, "report.notices", allocation.notices());
        return text.toString();
    }

    /**
     * The same as JSON: {@code {"quota":"n/d","lists":[{"party","votes","passed","seats",...}],"notices":[...]}}. Seats
     * or quota that the law leaves open are null; a notice has a code that never changes and a text.
     */
    public byte[] json() {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("quota", fraction(allocation.quota()));
        json.put("base", allocation.base());
        json.put("total_seats", allocation.seats());
        json.put("lists", allocation.lists().stream().map(SeatsReport::listJson).toList());
        json.put("steps", allocation.steps().stream().map(this::said).toList());
        json.put("notices", allocation.notices().stream().map(this::noticeJson).toList());
        return Json.writeIndented(json);
    }

    private static Map<String, @Nullable Object> listJson(ListSeats list) {
        ListSeats.Claim claim = list.claim();
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("party", list.option().id());
        json.put("votes", list.option().votes());
        json.put("share", list.share().toString());
        json.put("passed", list.passed());
        json.put("seats", list.seats());
        json.put("quotient", claim == null ? null : claim.quotient().toString());
        json.put("whole", claim == null ? null : claim.whole());
        json.put("remainder", claim == null ? null : claim.remainder().toString());
        json.put("extra", claim == null ? null : claim.extra());
        return json;
    }

    private Map<String, String> noticeJson(Message notice) {
        Map<String, String> json = new LinkedHashMap<>();
        json.put("code", notice.key().replace("notice.", ""));
        json.put("text", said(notice));
        return json;
    }

    private static @Nullable String fraction(@Nullable Fraction fraction) {
        return fraction == null ? null : fraction.toString();
    }

    private List<String> head() {
        return List.of(
                word("party"),
                word("votes"),
                word("share"),
                word("passed"),
                word("quotient"),
                word("whole"),
                word("extra"),
                word("seats"));
    }

    private List<List<String>> rows() {
        List<List<String>> rows = new ArrayList<>();
        allocation.lists().forEach(list -> rows.add(row(list)));
        if (againstAll > 0) {
            Fraction share = Fraction.of(againstAll, allocation.base());
            rows.add(List.of(word("againstAll"), number(againstAll), percent(share), "", "", "", "", ""));
        }
        rows.add(List.of(
                word("total"),
                number(allocation.base()),
                "",
                "",
                "",
                "",
                "",
                number(allocation.allocated()) + "/" + number(allocation.seats())));
        return rows;
    }

    private List<String> row(ListSeats list) {
        ListSeats.Claim claim = list.claim();
        Long seats = list.seats();
        return List.of(
                list.option().name().in(language),
                number(list.option().votes()),
                percent(list.share()),
                word(list.passed() ? "yes" : "no"),
                claim == null
                        ? word("none")
                        : claim.quotient().cut(QUOTIENT_DECIMALS).toPlainString(),
                claim == null ? word("none") : number(claim.whole()),
                claim == null ? word("none") : number(claim.extra()),
                seats == null ? word("open") : number(seats));
    }

    private void paragraph(StringBuilder text, String title, List<Message> sentences) {
        if (sentences.isEmpty()) {
            return;
        }
        text.append('\n').append(Messages.of(Say.FEATURE).text(language, title)).append('\n');
        for (int i = 0; i < sentences.size(); i++) {
            text.append("%3d. %s%n".formatted(i + 1, said(sentences.get(i))).replace(System.lineSeparator(), "\n"));
        }
    }

    private String said(Message sentence) {
        return sentence.in(language);
    }

    private String word(String key) {
        return Messages.of(Say.FEATURE).text(language, "report." + key);
    }

    /** Digits only, so that the columns line up in any terminal. */
    private static String number(long value) {
        return Long.toString(value);
    }

    private static String percent(Fraction share) {
        return share.times(Fraction.of(100, 1)).rounded(SHARE_DECIMALS).toPlainString();
    }
}
