package kz.esep.signing;

import java.util.List;

/** The kinds of signed file and the payload entries of each. */
public enum Profile {
    RESULT,
    PACKAGE,
    ROSTER,
    RECEIPT,
    COUNTED;

    /** All of them required, in this order, and no others. */
    public List<String> entries() {
        return switch (this) {
            case RESULT -> List.of("record.json", "results.json", "protocol.pdf");
            case PACKAGE -> List.of("package.json");
            case ROSTER -> List.of("roster.json");
            case RECEIPT -> List.of("receipt.json");
            case COUNTED -> List.of("counted.json");
        };
    }

    /** How large an entry of it may be, in bytes: a package lists every precinct of a country, up to a million of them. */
    int largest() {
        return this == PACKAGE ? ZipForm.LARGEST_PACKAGE : ZipForm.LARGEST_ENTRY;
    }
}
