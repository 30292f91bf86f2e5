package kz.esep.signing;

import java.util.List;

/** The kinds of signed file and the payload entries of each, all of them required, in this order. */
public enum Profile {
    RESULT("record.json", "results.json", "protocol.pdf"),
    PACKAGE("package.json"),
    ROSTER("roster.json"),
    RECEIPT("receipt.json");

    private final List<String> entries;

    Profile(String... entries) {
        this.entries = List.of(entries);
    }

    public List<String> entries() {
        return entries;
    }
}
