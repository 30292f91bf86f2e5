package kz.esep.paper;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import kz.esep.store.Entry;
import kz.esep.store.EntryType;
import kz.esep.store.Projector;

/** Writes the tables of papers: what was printed, handed out and posted. */
public final class PaperProjector implements Projector {
    static final EntryType<Acts.Printed> PRINTED = EntryType.first("paper.printed", Acts.Printed.class);
    static final EntryType<Acts.HandedOut> HANDED_OUT = EntryType.first("paper.copy-handed-out", Acts.HandedOut.class);
    static final EntryType<Acts.Posted> POSTED = EntryType.first("paper.posted", Acts.Posted.class);
    static final EntryType<Acts.TakenDown> TAKEN_DOWN = EntryType.first("paper.taken-down", Acts.TakenDown.class);

    @Override
    public String feature() {
        return "paper";
    }

    @Override
    public List<EntryType<?>> types() {
        return List.of(PRINTED, HANDED_OUT, POSTED, TAKEN_DOWN);
    }

    @Override
    public String schema() {
        return PaperStore.SCHEMA;
    }

    @Override
    public List<String> tables() {
        return List.of("paper_print", "paper_copy", "paper_posting");
    }

    @Override
    public void apply(Connection connection, Entry entry) throws SQLException {
        switch (entry.type()) {
            case "paper.printed" -> PaperStore.print(connection, entry.read(PRINTED), entry);
            case "paper.copy-handed-out" -> PaperStore.handOut(connection, entry.read(HANDED_OUT), entry);
            case "paper.posted" -> PaperStore.post(connection, entry.read(POSTED), entry);
            case "paper.taken-down" -> PaperStore.takeDown(connection, entry.read(TAKEN_DOWN));
            default -> throw new IllegalStateException("not an entry of papers: " + entry.type());
        }
    }
}
