package kz.esep.document.timesheet;

import java.util.ArrayList;
import java.util.List;
import kz.esep.commission.Course;
import kz.esep.commission.Member;
import kz.esep.commission.Particulars;
import kz.esep.document.Say;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/** Members as a timesheet names them. */
final class People {
    private People() {}

    static Phrase named(Member member) {
        return Wording.same(particulars(member).name());
    }

    /** What pay depends on besides the hours: the latest post, the public service, release from the main work. */
    static List<Phrase> remarks(Member member) {
        List<Phrase> remarks = new ArrayList<>();
        remarks.add(language -> Say.text(language, "certificate.iin") + " "
                + particulars(member).iin());
        remarks.add(member.lastPost().said());
        List<Course.MainWork> services = member.course().services();
        if (services.getFirst().publicServant()) {
            remarks.add(Say.phrase("timesheet.servant"));
        }
        services.stream()
                .skip(1)
                .forEach(one -> remarks.add(Say.phrase(
                        one.publicServant() ? "timesheet.servant-from" : "timesheet.no-servant-from",
                        Say.day(one.from()),
                        one.decision())));
        member.course()
                .releases()
                .forEach(one -> remarks.add(
                        Say.phrase("timesheet.released", Say.day(one.from()), Say.day(one.to()), one.decision())));
        return remarks;
    }

    private static Particulars particulars(Member member) {
        Particulars known = member.particulars();
        if (known == null) {
            throw new IllegalStateException("asked for without the key");
        }
        return known;
    }
}
