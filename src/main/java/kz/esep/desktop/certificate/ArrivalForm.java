package kz.esep.desktop.certificate;

import java.util.List;
import java.util.Set;
import kz.esep.certificate.Arrivals;
import kz.esep.certificate.Voter;

/** An arrival as far as it is typed. Its fields are named like the columns of a file of arrivals. */
final class ArrivalForm extends TextForm {
    static final String PRECINCT = "precinct";
    static final String NUMBER = "number";
    static final String FROM = "from";
    static final String IIN = "iin";
    /** The fields in the order of the form. */
    static final List<String> FIELDS = List.of(PRECINCT, NUMBER, FROM, IIN, "name", "document", "address", "list_line");

    ArrivalForm() {
        super(FIELDS);
    }

    /**
     * What the voter shows.
     *
     * @param type id of the type of certificates
     */
    Arrivals.Shown shown(String type) {
        return new Arrivals.Shown(
                type,
                count(NUMBER),
                typed(PRECINCT),
                typed(FROM),
                new Voter(typed("name"), typed(IIN), typed("document"), typed("address"), null),
                count("list_line"));
    }

    /** Of the next voter only the precinct is the same. */
    void clear() {
        clear(Set.of(PRECINCT));
    }
}
