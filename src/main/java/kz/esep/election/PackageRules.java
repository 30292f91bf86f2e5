package kz.esep.election;

import java.util.List;

/** What an election package must be before it is signed and whenever it is opened. */
public final class PackageRules {
    private PackageRules() {}

    /** Every defect of a package, in the package's order; empty when it is sound. */
    public static List<Defect> defects(ElectionPackage source) {
        return List.of();
    }
}
