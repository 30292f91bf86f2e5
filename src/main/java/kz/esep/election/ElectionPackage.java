package kz.esep.election;

import java.time.LocalDate;
import java.util.List;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * What the central commission sends to every commission before an election, signed: the whole election as data. A
 * workspace is made from one package and is bound to its digest for ever.
 *
 * @param format always {@link #FORMAT}
 * @param version of this format, {@link #VERSION} for what this program writes
 * @param id the election's short name, as in {@code mazhilis-2027}: lower-case letters, digits and dashes
 * @param mode live or practice; a practice package can never be counted in a live election
 * @param votingDay local date at every precinct
 * @param ruleEdition id of a {@link RuleEdition}, such as {@code 2021}
 * @param signers the roles that sign a result file, each by another person (result-file rules, by default chair and
 *     secretary)
 * @param territories the country first, then whatever lies in it; every territory but the country names its parent
 * @param caCertificate the centre's root certificate, PEM; signers of result files chain to it
 * @param campaign when the election was called and which dates the centre set; null where the law's dates are all, as in
 *     packages made before there was such a part
 * @param paper how documents carry the state languages, null for one sheet ({@link Election#paper})
 * @param certificates types of absentee certificates; null where each contest has its own
 * @param turnout when precincts report turnout on voting day; null where nobody is asked to
 * @param blank where the fields of a certificate stand on its numbered blank; null where certificates are printed on
 *     plain paper only
 */
public record ElectionPackage(
        String format,
        int version,
        String id,
        Mode mode,
        ElectionKind kind,
        Wording name,
        LocalDate votingDay,
        String ruleEdition,
        Thresholds thresholds,
        List<String> signers,
        List<Territory> territories,
        List<Commission> commissions,
        List<Precinct> precincts,
        List<Form> forms,
        List<Contest> contests,
        String caCertificate,
        @Nullable Campaign campaign,
        @Nullable PaperLanguages paper,
        @Nullable List<CertificateType> certificates,
        @Nullable TurnoutTimes turnout,
        @Nullable Blank blank) {

    public static final String FORMAT = "esep-election-package";
    public static final int VERSION = 1;

    public ElectionPackage {
        signers = List.copyOf(signers);
        territories = List.copyOf(territories);
        commissions = List.copyOf(commissions);
        precincts = List.copyOf(precincts);
        forms = List.copyOf(forms);
        contests = List.copyOf(contests);
        certificates = certificates == null ? null : List.copyOf(certificates);
    }

    /** A package without dates, types of certificates, times of turnout and blank of its own, with both languages on one sheet. */
    public ElectionPackage(
            String format,
            int version,
            String id,
            Mode mode,
            ElectionKind kind,
            Wording name,
            LocalDate votingDay,
            String ruleEdition,
            Thresholds thresholds,
            List<String> signers,
            List<Territory> territories,
            List<Commission> commissions,
            List<Precinct> precincts,
            List<Form> forms,
            List<Contest> contests,
            String caCertificate) {
        this(
                format,
                version,
                id,
                mode,
                kind,
                name,
                votingDay,
                ruleEdition,
                thresholds,
                signers,
                territories,
                commissions,
                precincts,
                forms,
                contests,
                caCertificate,
                null,
                null,
                null,
                null,
                null);
    }

    /** The same with the campaign's dates. */
    public ElectionPackage during(@Nullable Campaign dates) {
        return with(dates, certificates, turnout, blank);
    }

    /** The same with these types of absentee certificates. */
    public ElectionPackage issuing(@Nullable List<CertificateType> types) {
        return with(campaign, types, turnout, blank);
    }

    /** The same with these times of turnout. */
    public ElectionPackage reporting(@Nullable TurnoutTimes times) {
        return with(campaign, certificates, times, blank);
    }

    /** The same with these places on the blank of a certificate. */
    public ElectionPackage printing(@Nullable Blank places) {
        return with(campaign, certificates, turnout, places);
    }

    private ElectionPackage with(
            @Nullable Campaign dates,
            @Nullable List<CertificateType> types,
            @Nullable TurnoutTimes times,
            @Nullable Blank places) {
        return new ElectionPackage(
                format,
                version,
                id,
                mode,
                kind,
                name,
                votingDay,
                ruleEdition,
                thresholds,
                signers,
                territories,
                commissions,
                precincts,
                forms,
                contests,
                caCertificate,
                dates,
                paper,
                types,
                times,
                places);
    }
}
