package kz.esep.desktop.review;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.Objects;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.ContestForm;
import kz.esep.tally.Decision;
import kz.esep.tally.Sheet;
import kz.esep.tally.Texts;
import org.jspecify.annotations.Nullable;

/** Values, people and moments of a protocol as they are shown. */
record Texting(ReviewModel model, Speech.Voice voice) {

    /** A cell as it is printed; a dash where the paper has nothing. */
    static String cell(String code, @Nullable String value) {
        if (value == null) {
            return "\u2013";
        }
        if (!code.equals(Sheet.TIME)) {
            return Numerals.grouped(Long.parseLong(value));
        }
        try {
            return Cell.TIME.format(LocalDateTime.parse(value));
        } catch (DateTimeParseException e) {
            return value;
        }
    }

    String line(ContestForm form, String code) {
        return voice.speech().say(Texts.lineName(form, code));
    }

    /** Who and when. */
    String by(String person, Instant at) {
        return voice.say("by", model.login(person), voice.speech().time(at));
    }

    /** Why a case lies on the desk, in a word and a count. */
    String state(Case one) {
        if (one.kind() == Case.Kind.READING) {
            return voice.say(
                    "case.READING", model.login(Objects.requireNonNull(one.row().reader())));
        }
        return one.open() > 0 ? voice.say("case." + one.kind(), one.open()) : voice.say("case." + one.kind());
    }

    /** A decision in a sentence, without who and when. */
    String decision(Decision decision) {
        return decision.act().isEmpty()
                ? voice.say("answer", decision.kind(), decision.reason())
                : voice.say("answer.act", decision.kind(), decision.act(), decision.reason());
    }
}
