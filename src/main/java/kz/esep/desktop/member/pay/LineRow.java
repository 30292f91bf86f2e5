package kz.esep.desktop.member.pay;

import java.util.Locale;
import kz.esep.pay.PayLine;

/**
 * A line of a run in the table.
 *
 * @param name of the member; the id where names are sealed
 * @param search what a search looks at, in small letters
 */
record LineRow(PayLine line, String name, String search) {
    static LineRow of(PayLine line, String name) {
        String search =
                line.payee().member() + "\n" + name + "\n" + line.payee().body().id();
        return new LineRow(line, name, search.toLowerCase(Locale.ROOT));
    }
}
