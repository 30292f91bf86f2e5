package kz.esep.central;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import kz.esep.election.Election;
import kz.esep.result.Sections.Certificates;
import kz.esep.result.Sections.Serials;
import kz.esep.text.Message;

/**
 * What the absentee certificates of all commissions together show (V11): serial numbers outside the commission's stock,
 * issued twice, or accepted but issued by nobody. A report and not a refusal.
 */
final class CertificateCheck {
    private final List<Message> findings = new ArrayList<>();
    private final Map<String, String> issuedAt = new HashMap<>();
    private final Election election;

    private CertificateCheck(Election election) {
        this.election = election;
    }

    /** The findings by commission, precinct and serial number. Nothing is said before every file carries its serials. */
    static List<Message> findings(Election election, Map<String, Certificates> byCommission) {
        CertificateCheck check = new CertificateCheck(election);
        TreeMap<String, Certificates> ordered = new TreeMap<>(byCommission);
        ordered.forEach((commission, certificates) ->
                certificates.precincts().forEach(serials -> check.issued(commission, certificates, serials)));
        if (check.isWhole(ordered)) {
            ordered.values().forEach(certificates -> certificates.precincts().forEach(check::accepted));
        }
        return List.copyOf(check.findings);
    }

    /** An acceptance can be judged only when every commission that may have issued has told what it issued. */
    private boolean isWhole(Map<String, Certificates> told) {
        return election.commissions().stream()
                .allMatch(one -> election.precinctsOf(one.id()).isEmpty() || told.containsKey(one.id()));
    }

    private void issued(String commission, Certificates certificates, Serials serials) {
        for (long serial : serials.issued()) {
            boolean inStock = certificates.stock().stream()
                    .anyMatch(range ->
                            range.type().equals(serials.type()) && range.first() <= serial && serial <= range.last());
            if (!inStock) {
                findings.add(Message.of("central", "V11.stock", number(serial), serials.precinct(), commission));
            }
            String before = issuedAt.put(serials.type() + " " + serial, serials.precinct());
            if (before != null) {
                findings.add(Message.of("central", "V11.twice", number(serial), before, serials.precinct()));
            }
        }
    }

    private void accepted(Serials serials) {
        for (long serial : serials.accepted()) {
            if (!issuedAt.containsKey(serials.type() + " " + serial)) {
                findings.add(Message.of("central", "V11.nobody", number(serial), serials.precinct()));
            }
        }
    }

    private static String number(long serial) {
        return Long.toString(serial);
    }
}
