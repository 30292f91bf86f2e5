package kz.esep.timesheet;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.access.Needs;
import kz.esep.access.Permission;
import kz.esep.access.Session;
import kz.esep.access.UseCases;
import kz.esep.election.Body;
import kz.esep.store.Draft;
import kz.esep.store.Workspace;
import kz.esep.text.Json;

/** What people have typed into timesheets and not recorded yet: on the disk once it is saved, and shown to nobody else. */
@UseCases
public final class TimesheetDrafts {
    private static final String PLACE = "timesheet/";

    private final Workspace workspace;

    public TimesheetDrafts(Workspace workspace) {
        this.workspace = workspace;
    }

    /** What is typed for a commission; nothing where everything is recorded or given up. */
    public record Typed(Body body, List<Cell> cells) {
        public Typed {
            cells = List.copyOf(cells);
        }

        private String place() {
            return PLACE + body.kind().name() + "/" + body.id();
        }
    }

    /** One cell as it was typed, readable or not; an empty one takes back what is recorded. */
    public record Cell(String member, LocalDate day, String text) {}

    /** Saves what is typed for a commission over what was saved of it before. */
    @Needs(Permission.KEEP_REGISTERS)
    public void save(Session session, Typed typed) {
        session.require(Permission.KEEP_REGISTERS);
        workspace.write(transaction -> {
            if (typed.cells().isEmpty()) {
                transaction.dropDraft(session.person(), typed.place());
            } else {
                transaction.saveDraft(session.person(), typed.place(), Json.write(typed));
            }
            return typed;
        });
    }

    /** What this person has typed for all commissions. */
    @Needs(Permission.KEEP_REGISTERS)
    public List<Typed> mine(Session session) {
        session.require(Permission.KEEP_REGISTERS);
        return workspace.drafts(session.person()).stream()
                .flatMap(TimesheetDrafts::read)
                .toList();
    }

    private static Stream<Typed> read(Draft draft) {
        if (!draft.place().startsWith(PLACE)) {
            return Stream.empty();
        }
        try {
            return Stream.of(Json.read(draft.content(), Typed.class));
        } catch (Json.BadJson e) {
            // Another version's draft, or a damaged one, counts as none.
            return Stream.empty();
        }
    }
}
