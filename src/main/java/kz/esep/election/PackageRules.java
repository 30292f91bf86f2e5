package kz.esep.election;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What an election package must be before it is signed and whenever it is opened. The certificate in it is looked at by
 * {@link PackageFile}.
 */
public final class PackageRules {
    private static final Pattern ROLE = Pattern.compile("[a-z][a-z_]{0,31}");

    private PackageRules() {}

    /** Every defect of a package, in the package's order; empty when it is sound. */
    public static List<Defect> defects(ElectionPackage source) {
        Defects defects = new Defects();
        Optional<RuleEdition> edition = RuleEditions.find(source.ruleEdition());
        header(source, edition, defects);
        thresholds(source.thresholds(), defects);
        signers(source.signers(), defects);
        new PlaceRules(source, defects).check();
        FormRules.check(source.forms(), defects);
        new ContestRules(source, edition, defects).check();
        CampaignRules.check(source, defects);
        CertificateRules.check(source, defects);
        TurnoutRules.check(source, edition, defects);
        BlankRules.check(source, defects);
        return defects.all();
    }

    private static void header(ElectionPackage source, Optional<RuleEdition> edition, Defects defects) {
        if (!source.format().equals(ElectionPackage.FORMAT)) {
            defects.fatal("format", "format", source.format(), ElectionPackage.FORMAT);
        }
        if (source.version() != ElectionPackage.VERSION) {
            defects.fatal("version", "version", source.version(), ElectionPackage.VERSION);
        }
        if (!Defects.CODE.matcher(source.id()).matches()) {
            defects.fatal("id", "code", source.id());
        }
        defects.wording("name", source.name());
        if (edition.isEmpty()) {
            String known = String.join(
                    ", ", RuleEditions.all().stream().map(RuleEdition::id).toList());
            defects.fatal("ruleEdition", "edition", source.ruleEdition(), known);
        } else if (source.votingDay().isBefore(edition.get().inForceFrom())) {
            defects.notice(
                    "votingDay",
                    "edition.later",
                    source.votingDay().toString(),
                    source.ruleEdition(),
                    edition.get().inForceFrom().toString());
        }
    }

    private static void thresholds(Thresholds thresholds, Defects defects) {
        defects.percent("thresholds.invalidPercent", thresholds.invalidPercent());
        defects.percent("thresholds.listedPercent", thresholds.listedPercent());
        defects.percent("thresholds.outsidePercent", thresholds.outsidePercent());
        if (thresholds.listedVoters() < 0) {
            defects.fatal("thresholds.listedVoters", "negative", thresholds.listedVoters());
        }
        for (Map.Entry<PrecinctKind, Thresholds.Band> band :
                thresholds.turnout().entrySet()) {
            String where = "thresholds.turnout." + band.getKey().name().toLowerCase(java.util.Locale.ROOT);
            Thresholds.Band limits = band.getValue();
            boolean good = defects.percent(where + ".low", limits.low());
            good &= defects.percent(where + ".high", limits.high());
            if (good && limits.low().compareTo(limits.high()) > 0) {
                defects.fatal(
                        where,
                        "band",
                        limits.low().toPlainString(),
                        limits.high().toPlainString());
            }
        }
    }

    private static void signers(List<String> signers, Defects defects) {
        if (signers.isEmpty()) {
            defects.fatal("signers", "signers.none");
        }
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < signers.size(); i++) {
            String where = "signers[" + i + "]";
            if (!ROLE.matcher(signers.get(i)).matches()) {
                defects.fatal(where, "signers.role", signers.get(i));
            } else if (!seen.add(signers.get(i))) {
                defects.fatal(where, "duplicate", signers.get(i));
            }
        }
    }
}
