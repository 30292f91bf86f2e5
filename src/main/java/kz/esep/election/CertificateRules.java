package kz.esep.election;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Rules for the types of absentee certificates. */
final class CertificateRules {
    private CertificateRules() {}

    static void check(ElectionPackage source, Defects defects) {
        List<CertificateType> types = source.certificates();
        if (types == null) {
            return;
        }
        Set<String> known = source.contests().stream().map(Contest::id).collect(Collectors.toSet());
        Set<String> taken = new HashSet<>();
        defects.unique("certificates", types, CertificateType::id);
        for (int i = 0; i < types.size(); i++) {
            CertificateType type = types.get(i);
            String where = "certificates[" + i + "]";
            defects.id(where, type.id(), Defects.CODE);
            defects.wording(where + ".name", type.name());
            if (type.contests().isEmpty()) {
                defects.fatal(where + ".contests", "certificate.none");
            }
            for (String contest : type.contests()) {
                defects.known(where + ".contests", contest, known, "contest");
                if (!taken.add(contest)) {
                    defects.fatal(where + ".contests", "certificate.contest", contest);
                }
            }
        }
    }
}
