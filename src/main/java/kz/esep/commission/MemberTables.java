package kz.esep.commission;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.table.Cell;
import kz.esep.table.Grid;
import kz.esep.text.Language;
import kz.esep.text.Message;

/** Members as a table for spreadsheets: those of a day, with their particulars. */
public final class MemberTables {
    private MemberTables() {}

    /**
     * The table, with headings and words in that language.
     *
     * @param members with particulars
     */
    public static Grid of(List<Member> members, LocalDate day, Language language) {
        List<List<Cell>> rows = members.stream()
                .flatMap(member -> member.postOn(day).stream().map(post -> row(member, post, language)))
                .toList();
        List<String> headings = Stream.of(
                        "id",
                        "body",
                        "post",
                        "name",
                        "iin",
                        "workplace",
                        "account",
                        "proposer",
                        "servant",
                        "since",
                        "releases",
                        "bars")
                .map(key -> Message.of("commission", "column." + key).in(language))
                .toList();
        return new Grid("members", headings, rows, 2);
    }

    private static List<Cell> row(Member member, Post post, Language language) {
        Particulars known = member.particulars();
        return Stream.of(
                        member.id(),
                        member.body().said().in(language),
                        post.said().in(language),
                        known == null ? "" : known.name(),
                        known == null ? "" : known.iin(),
                        known == null ? "" : known.workplace(),
                        known == null ? "" : known.account(),
                        member.proposer().name(),
                        Message.of("commission", member.publicServant() ? "yes" : "no")
                                .in(language),
                        member.since().toString(),
                        member.releases().stream()
                                .map(one -> one.from() + " – " + one.to())
                                .collect(Collectors.joining("; ")),
                        member.bars().stream()
                                .map(bar -> bar.said().in(language))
                                .collect(Collectors.joining("; "))
                                .toLowerCase(Locale.ROOT))
                .map(Cell::of)
                .toList();
    }
}
