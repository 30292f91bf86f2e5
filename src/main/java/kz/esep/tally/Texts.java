package kz.esep.tally;

import java.util.List;
import java.util.function.Function;
import kz.esep.election.ContestForm;
import kz.esep.election.Line;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Wording;

/**
 * The sentences of a finding. {0} and {1} are its two figures, {2} their difference, {3} what it is about and {4} the
 * names of the lines to look at.
 */
public final class Texts {
    private Texts() {}

    /** For who types: names the line and says what to look at, without saying what the figure should be. */
    public static Message clerk(Finding finding, ContestForm form) {
        return message(finding, form, "clerk");
    }

    /** For who reviews: both figures and their difference. */
    public static Message reviewer(Finding finding, ContestForm form) {
        return message(finding, form, "reviewer");
    }

    /** What to do on paper. */
    public static Message toDo(Finding finding, ContestForm form) {
        return message(finding, form, "do");
    }

    private static Message message(Finding finding, ContestForm form, String kind) {
        boolean times = finding.check().equals(Check.E12.code());
        Object left = times ? Minutes.said(finding.left()) : (Object) finding.left();
        Object right = times ? Minutes.said(finding.right()) : (Object) finding.right();
        return Message.of(
                "tally",
                "check." + finding.check() + "." + kind,
                left,
                right,
                Math.abs(finding.left() - finding.right()),
                lineName(form, finding.about()),
                lineNames(form, finding.lines()));
    }

    /** A line's number on paper and its name; anything else, such as a box's number, as it is. */
    public static Wording lineName(ContestForm form, String code) {
        if (code.equals(Sheet.TIME)) {
            return wording(language -> Message.of("tally", "line.protocol_time").in(language));
        }
        return form.find(code.replace("*", "1"))
                .map(line -> code.contains("*") ? withoutNumber(line) : named(line))
                .orElseGet(() -> Wording.same(code));
    }

    private static Wording lineNames(ContestForm form, List<String> codes) {
        List<Wording> names = codes.stream().map(code -> lineName(form, code)).toList();
        return wording(language ->
                String.join("; ", names.stream().map(name -> name.in(language)).toList()));
    }

    private static Wording named(Line line) {
        return wording(language -> line.paperNumber().isEmpty()
                ? line.label().in(language)
                : line.paperNumber() + " " + line.label().in(language));
    }

    private static Wording withoutNumber(Line line) {
        String paper = line.paperNumber().replaceAll("\\.?1$", "");
        return wording(language -> (paper + " " + line.label().in(language)).strip());
    }

    private static Wording wording(Function<Language, String> said) {
        return new Wording(said.apply(Language.KK), said.apply(Language.RU), said.apply(Language.EN));
    }
}
