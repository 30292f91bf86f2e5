package kz.esep.election;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Rules for protocol forms: codes that the checks need must be there, whatever else the form has. */
final class FormRules {
    /** Lines without which the control checks cannot work (Art. 43). */
    static final List<String> STANDARD = List.of(
            "voters_listed",
            "voters_given_ballots",
            "took_part",
            ContestForm.VOTES,
            "invalid",
            "ballots_received",
            "ballots_cancelled",
            "urn_stationary",
            "urn_mobile",
            "outside_applications",
            "voted_outside",
            "voted_by_certificate");

    private static final Pattern PLAIN = Pattern.compile("[a-z][a-z0-9_]{0,63}");
    private static final String TIME = "protocol_time";
    private static final int LONGEST_NUMBER = 16;

    private FormRules() {}

    static void check(List<Form> forms, Defects defects) {
        defects.unique("forms", forms, Form::id);
        for (int i = 0; i < forms.size(); i++) {
            form("forms[" + i + "]", forms.get(i), defects);
        }
    }

    private static void form(String where, Form form, Defects defects) {
        defects.id(where, form.id(), Defects.CODE);
        Set<String> codes = new HashSet<>();
        for (int i = 0; i < form.lines().size(); i++) {
            FormLine line = form.lines().get(i);
            String at = where + ".lines[" + i + "]";
            if (!codes.add(line.code())) {
                defects.fatal(at + ".code", "duplicate", line.code());
            }
            line(at, line, defects);
        }
        for (String code : STANDARD) {
            if (!codes.contains(code)) {
                defects.fatal(where, "form.lacks", form.id(), code);
            }
        }
        if (codes.contains(ContestForm.BOX_BALLOTS) != codes.contains(ContestForm.BOX_APPLICATIONS)) {
            defects.fatal(where, "form.boxes", form.id());
        }
    }

    private static void line(String where, FormLine line, Defects defects) {
        boolean star = line.code().equals(ContestForm.VOTES) || ContestForm.OPEN.contains(line.code());
        if (!star && (!PLAIN.matcher(line.code()).matches() || line.code().equals(TIME))) {
            defects.fatal(where + ".code", "form.code", line.code());
        }
        defects.wording(where + ".label", line.label());
        if (line.section() != null) {
            defects.wording(where + ".section", line.section());
        }
        boolean filled = line.label().kk().contains("*")
                && line.label().ru().contains("*")
                && line.label().en().contains("*");
        if (star && !filled) {
            defects.fatal(where + ".label", "form.star", line.code());
        }
        if (line.paperNumber().length() > LONGEST_NUMBER) {
            defects.fatal(where + ".paperNumber", "text", LONGEST_NUMBER);
        }
    }
}
