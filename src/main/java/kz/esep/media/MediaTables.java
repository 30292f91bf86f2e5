package kz.esep.media;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Election;
import kz.esep.store.Workspace;
import kz.esep.table.Cell;
import kz.esep.table.Grid;
import kz.esep.table.TableFiles;
import kz.esep.text.Language;
import kz.esep.text.Message;

/** What is recorded of the media as tables for spreadsheets: the log, parity, requests in their order and the meetings. */
@UseCases
public final class MediaTables {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    private final Workspace workspace;
    private final Election election;
    private final Contestants contestants;

    public MediaTables(Workspace workspace, Election election) {
        this.workspace = workspace;
        this.election = election;
        contestants = new Contestants(election, workspace.founding().commission());
    }

    /**
     * Writes the tables.
     *
     * @param language of headings and names
     * @return the files
     * @throws kz.esep.text.Refused when the folder cannot be written
     */
    @Needs(Permission.READ_MEDIA)
    public List<Path> write(Session session, TableFiles.Format format, Path folder, Language language) {
        session.require(Permission.READ_MEDIA);
        List<Grid> grids = List.of(
                log(session, language),
                parity(session, language),
                queue(session, language),
                meetings(session, language));
        return TableFiles.write(
                grids,
                format,
                folder,
                election.mode().named("media_" + workspace.founding().commission()),
                workspace.clock().instant());
    }

    private Map<Long, Outlet> outlets(Session session) {
        return new Outlets(workspace, election)
                .list(session).stream().collect(Collectors.toMap(Kept::number, Kept::fact));
    }

    private static Grid grid(String name, Language language, List<List<Cell>> rows, int lead, String... headings) {
        return new Grid(
                name,
                Stream.of(headings)
                        .map(key -> Message.of("media", "column." + key).in(language))
                        .toList(),
                rows,
                lead);
    }

    private String name(Contestant one, Language language) {
        return contestants.name(one).in(language);
    }

    /** Amounts are in seconds or square centimetres, so that a spreadsheet adds them up. */
    private Grid log(Session session, Language language) {
        Map<Long, Outlet> outlets = outlets(session);
        List<List<Cell>> rows = new ArrayList<>();
        for (Kept<Coverage> kept : new Monitoring(workspace, election).list(session)) {
            Coverage one = kept.fact();
            Outlet outlet = outlets.get(one.outlet());
            Tone tone = one.tone();
            if (outlet != null) {
                rows.add(List.of(
                        Cell.of(kept.number()),
                        Cell.of(outlet.name()),
                        Cell.of(one.day().toString()),
                        Cell.of(name(one.contestant(), language)),
                        Cell.of(one.amount()),
                        counted(outlet.unit(), language),
                        yes(one.paid(), language),
                        yes(one.news(), language),
                        Cell.of(tone == null ? "" : tone.said().in(language)),
                        Cell.of(one.note())));
            }
        }
        return grid(
                "log",
                language,
                rows,
                2,
                "number",
                "outlet",
                "day",
                "contestant",
                "amount",
                "counted",
                "paid",
                "news",
                "tone",
                "note");
    }

    private static Cell counted(Unit unit, Language language) {
        return Cell.of(Message.of("media", "counted." + unit).in(language));
    }

    private static Cell yes(boolean is, Language language) {
        return Cell.of(Message.of("media", is ? "yes" : "no").in(language));
    }

    private Grid parity(Session session, Language language) {
        Map<Long, Outlet> outlets = outlets(session);
        List<List<Cell>> rows = new ArrayList<>();
        for (Part part : Part.values()) {
            for (Compared one : new Parities(workspace, election).compare(session, part)) {
                Outlet outlet = outlets.get(one.outlet());
                String title = one.title(outlet == null ? "" : outlet.name()).in(language);
                for (Share share : one.parity().shares()) {
                    rows.add(List.of(
                            Cell.of(part.said().in(language)),
                            Cell.of(title),
                            Cell.of(election.contest(one.contest()).name().in(language)),
                            Cell.of(name(share.contestant(), language)),
                            Cell.of(share.amount()),
                            counted(one.parity().unit(), language),
                            Cell.of(share.share().toString()),
                            percent(share),
                            Cell.of(share.over().toString())));
                }
            }
        }
        return grid(
                "parity",
                language,
                rows,
                4,
                "part",
                "subject",
                "contest",
                "contestant",
                "amount",
                "counted",
                "share",
                "percent",
                "over");
    }

    private static Cell percent(Share share) {
        BigDecimal percent = Compared.percent(share.share());
        return Cell.of(percent);
    }

    private Grid queue(Session session, Language language) {
        Map<Long, Outlet> outlets = outlets(session);
        List<List<Cell>> rows = new ArrayList<>();
        for (Queued queued : new Requests(workspace, election).queue(session)) {
            Request one = queued.request().fact();
            Outlet outlet = outlets.get(one.outlet());
            rows.add(List.of(
                    Cell.of(outlet == null ? "" : outlet.name()),
                    Cell.of(queued.place()),
                    Cell.of(queued.request().number()),
                    Cell.of(MINUTE.format(one.received())),
                    Cell.of(name(one.contestant(), language)),
                    Cell.of(one.wanted()),
                    Cell.of(queued.order().said().in(language))));
        }
        return grid(
                "requests",
                language,
                rows,
                2,
                "outlet",
                "place",
                "number",
                "received",
                "contestant",
                "wanted",
                "order");
    }

    private Grid meetings(Session session, Language language) {
        Halls halls = new Halls(workspace, election);
        Map<Long, String> names = halls.list(session).stream()
                .collect(Collectors.toMap(Kept::number, one -> one.fact().name()));
        return grid(
                "meetings",
                language,
                halls.meetings(session).stream()
                        .map(one -> List.of(
                                Cell.of(one.number()),
                                Cell.of(names.getOrDefault(one.fact().hall(), "")),
                                Cell.of(MINUTE.format(one.fact().from())),
                                Cell.of(TIME.format(one.fact().to())),
                                Cell.of(name(one.fact().contestant(), language))))
                        .toList(),
                2,
                "number",
                "hall",
                "from",
                "to",
                "contestant");
    }
}
