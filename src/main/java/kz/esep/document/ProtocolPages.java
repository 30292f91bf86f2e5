package kz.esep.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.OptionalLong;
import kz.esep.election.Mode;
import kz.esep.text.Digest;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on a commission's printed protocol. It is filled from the same figures as the record of the
 * result file, so that paper and file cannot differ.
 *
 * @param language of every word on the pages
 * @param annex decisions, reasons, corrections, bulk readings and roles, in the order to be printed
 * @param signers roles with a line for a signature, in order
 */
public record ProtocolPages(
        Language language, Heading heading, List<ContestTable> contests, List<Note> annex, List<Wording> signers) {

    public ProtocolPages {
        contests = List.copyOf(contests);
        annex = List.copyOf(annex);
        signers = List.copyOf(signers);
    }

    /**
     * What binds the paper to its file and journal; the gist of it stands on each page.
     *
     * @param draft whether this is a preview that nobody has signed; a watermark says so
     * @param revision of the result file, from 1
     * @param journalLength entries of the journal at the freeze
     * @param journalHead hash of the last of them
     * @param record SHA-256 of record.json, null for a draft
     * @param at the freeze, in the commission's local time; also the document's date
     * @param missing what is not there yet; not empty marks the protocol as interim on each page
     */
    public record Heading(
            Wording election,
            LocalDate votingDay,
            Wording commission,
            Mode mode,
            boolean draft,
            int revision,
            long journalLength,
            Digest journalHead,
            @Nullable Digest record,
            OffsetDateTime at,
            List<String> missing) {
        public Heading {
            missing = List.copyOf(missing);
        }
    }

    /**
     * One contest: its lines in the order of the paper, and a column for each precinct.
     *
     * @param lines every one with as many figures as there are columns
     */
    public record ContestTable(Wording name, List<Column> columns, List<Line> lines) {
        public ContestTable {
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
            for (Line line : lines) {
                if (line.figures().size() != columns.size()) {
                    throw new IllegalArgumentException("line " + line.number() + " has "
                            + line.figures().size() + " figures for " + columns.size() + " precincts");
                }
            }
        }
    }

    /**
     * A precinct.
     *
     * @param precinct its number
     * @param time of the protocol, local, null where it was not given
     * @param version of the protocol, more than 1 after a correction
     */
    public record Column(String precinct, @Nullable LocalDateTime time, int version) {}

    /**
     * A line of the form.
     *
     * @param number printed on the paper, or empty
     * @param total of all precincts, empty where no precinct has a figure
     * @param figures by precinct, empty for an empty cell
     */
    public record Line(String number, Wording label, OptionalLong total, List<OptionalLong> figures) {
        public Line {
            figures = List.copyOf(figures);
        }
    }

    /**
     * An entry of the annex.
     *
     * @param what was decided or done, such as the check and the decision
     * @param act its number, or empty
     * @param person who
     * @param changes lines that a correction changed, otherwise none
     */
    public record Note(
            Wording contest,
            String precinct,
            Message what,
            String act,
            String reason,
            String person,
            LocalDateTime at,
            List<Change> changes) {
        public Note {
            changes = List.copyOf(changes);
        }
    }

    /** What a line was and what it is now; null for an empty cell. */
    public record Change(
            Wording line, @Nullable String was, @Nullable String now) {}
}
