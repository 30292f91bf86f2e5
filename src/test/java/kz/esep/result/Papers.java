package kz.esep.result;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import kz.esep.access.Role;
import kz.esep.election.Contest;
import kz.esep.election.Election;
import kz.esep.seal.Seals;
import kz.esep.signing.Signer;
import kz.esep.tally.Annexes;
import kz.esep.tally.CheckReport;
import kz.esep.tally.Checks;
import kz.esep.tally.Decision;
import kz.esep.tally.Finding;
import kz.esep.tally.Grade;
import kz.esep.tally.PrecinctContext;
import kz.esep.tally.Protocol;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Reading;
import kz.esep.tally.Recount;
import kz.esep.tally.Sheet;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import org.jspecify.annotations.Nullable;

/** Protocols and records of the practice election, without a workspace. */
public final class Papers {
    public static final Instant READ = Instant.parse("2027-03-21T17:00:00Z");
    private static final Digest HEAD = Digest.of(new byte[] {7});

    /** Every role that stands in these protocols, granted by one administrator and confirmed by another. */
    public static final List<RoleGrant> ROLES = List.of(
            grant("chair", Role.CHAIR),
            grant("secretary", Role.SECRETARY),
            grant("typist-1", Role.TYPIST),
            grant("typist-2", Role.TYPIST));

    private Papers() {}

    private static RoleGrant grant(String person, Role role) {
        return new RoleGrant(
                person,
                "login-" + person,
                role,
                new RoleGrant.Act("admin-1", "asel", READ),
                new RoleGrant.Act("admin-2", "bolat", READ.plusSeconds(60)),
                null);
    }

    /** A PDF's stand-in: what the verifier looks at is the digest in its metadata. */
    public static final PdfPrinter PRINTER = (record, digest, election) ->
            ("%PDF-1.7 urn:sha256:" + digest.hex() + " " + election.id()).getBytes(StandardCharsets.US_ASCII);

    /** A sheet on which every line agrees; {@code size} moves all its figures. */
    public static Sheet sheet(Election election, ProtocolKey key, long size) {
        Contest contest = election.contest(key.contest());
        SortedMap<String, Long> figures = new TreeMap<>();
        long votes = 0;
        for (Contest.Option option : contest.options()) {
            long count = 100 + size * (figures.size() + 1L);
            figures.put("votes." + option.id(), count);
            votes += count;
        }
        if (contest.againstAll()) {
            figures.put("against_all", 5 + size);
            votes += 5 + size;
        }
        figures.put("voters_listed", 1_000L);
        figures.put("voters_given_ballots", votes + 3);
        figures.put("took_part", votes);
        figures.put("invalid", 3L);
        figures.put("ballots_received", 1_010L);
        figures.put("ballots_cancelled", 1_010L - votes - 3);
        figures.put("urn_stationary", votes + 1);
        figures.put("urn_mobile", 2L);
        figures.put("outside_applications", 2L);
        figures.put("voted_outside", 2L);
        figures.put("voted_by_certificate", 0L);
        return new Sheet(figures, LocalDateTime.of(2027, 3, 21, 21, 10));
    }

    /** An accepted protocol in version 1 with everything it needs. */
    public static ProtocolRecord protocol(Election election, ProtocolKey key, Sheet sheet) {
        PrecinctContext context = new PrecinctContext(election.endOfVoting(key.precinct()), null, null, 0, null);
        CheckReport report = Checks.of(election, key.contest()).run(sheet, election.precinct(key.precinct()), context);
        return new ProtocolRecord(
                key.contest(),
                key.precinct(),
                1,
                sheet,
                List.of(new Reading(1, "typist-1", READ, sheet, null), new Reading(2, "typist-2", READ, sheet, null)),
                List.of(),
                report.findings().stream().map(Papers::decision).toList(),
                new Protocol.Acceptance("chair", READ),
                List.of(),
                List.of(),
                context,
                report.findings(),
                report.notApplicable());
    }

    private static Decision decision(Finding finding) {
        boolean error = finding.grade() == Grade.ERROR;
        return new Decision(
                finding.check(),
                finding.about(),
                error ? Decision.Kind.ACCEPTED_AS_IT_STANDS : Decision.Kind.CONFIRMED,
                error ? "12" : "",
                "looked up on paper",
                "chair",
                READ,
                finding.left(),
                finding.right());
    }

    /** Every protocol of a commission. */
    public static List<ProtocolRecord> protocols(Election election, String commission, long size) {
        List<ProtocolRecord> protocols = new ArrayList<>();
        long more = size;
        for (ProtocolKey key : Scope.expected(election, commission)) {
            protocols.add(protocol(election, key, sheet(election, key, more++)));
        }
        return protocols;
    }

    public static Header header(
            Election election, String commission, int revision, @Nullable Digest previous, List<Signer> signers) {
        return new Header(
                Header.FORMAT,
                Header.SCHEMA,
                "0.1.0",
                election.mode(),
                election.id(),
                election.digest(),
                commission,
                election.commission(commission).level(),
                revision,
                previous,
                new Header.JournalHead(40 + revision, HEAD),
                Practice.NOW,
                java.time.ZoneOffset.ofHours(5),
                signers.stream()
                        .map(signer -> new Header.SignerRole(
                                signer.certificate().identity().role(),
                                signer.certificate().digest()))
                        .toList(),
                false,
                List.of());
    }

    /** A record of these protocols by the people that stand in them. */
    public static ResultRecord record(Header header, List<ProtocolRecord> protocols) {
        return ResultRecord.of(header, protocols, ROLES);
    }

    /** A commission's signed file. */
    public static ResultFile file(
            Practice practice, String commission, int revision, @Nullable Digest previous, long size) {
        Election election = practice.election();
        List<Signer> signers = practice.both(commission);
        Header header = header(election, commission, revision, previous, signers);
        ResultRecord record = record(header, protocols(election, commission, size));
        return ResultFile.sign(record, election, PRINTER, signers, Practice.NOW);
    }

    /** A commission's first file, with the serial numbers of its absentee certificates. */
    public static ResultFile file(Practice practice, String commission, Sections.Certificates certificates) {
        Election election = practice.election();
        List<Signer> signers = practice.both(commission);
        ResultRecord plain = record(header(election, commission, 1, null, signers), protocols(election, commission, 0));
        ResultRecord record = new ResultRecord(
                plain.header(),
                plain.protocols(),
                plain.totals(),
                plain.roles(),
                null,
                certificates,
                null,
                null,
                null,
                null);
        return ResultFile.sign(record, election, PRINTER, signers, Practice.NOW);
    }

    /** A commission's first file, with what its precincts told on voting day. */
    public static ResultFile file(Practice practice, String commission, List<Sections.Step> day) {
        return file(practice, commission, record -> record.during(day));
    }

    /** A commission's first file, with what was paid to each post. */
    public static ResultFile paying(Practice practice, String commission, List<Sections.Pay> pay) {
        return file(practice, commission, record -> record.paying(pay));
    }

    /** A commission's first file, with who was present at its precincts. */
    public static ResultFile attended(Practice practice, String commission, List<Sections.Observers> present) {
        return file(practice, commission, record -> record.attended(present));
    }

    /** A commission's second file, in which the ballots of its first protocol were counted again on a request. */
    public static ResultFile recounted(Practice practice, String commission, ResultFile first) {
        Election election = practice.election();
        List<Signer> signers = practice.both(commission);
        List<ProtocolRecord> protocols = new ArrayList<>(protocols(election, commission, 0));
        protocols.set(0, recounted(election, protocols.getFirst()));
        Header header = header(election, commission, 2, first.digest(), signers);
        return ResultFile.sign(record(header, protocols), election, PRINTER, signers, Practice.NOW);
    }

    private static ProtocolRecord recounted(Election election, ProtocolRecord was) {
        LocalDateTime limit = LocalDateTime.of(2027, 3, 22, 8, 0);
        Recount recount = new Recount(
                Recount.Kind.REQUESTED,
                "Apple",
                "3",
                LocalDateTime.of(2027, 3, 21, 22, 40),
                new Recount.Limit(limit, "43(7-1)", ""));
        Protocol.Correction opened =
                new Protocol.Correction("9", "stack 2 was not shown", "chair", "secretary", READ, recount);
        Protocol.Round before = new Protocol.Round(
                1, was.readings(), was.retypings(), was.decisions(), was.sheet(), was.acceptance(), null);
        ProtocolRecord now = protocol(election, was.key(), sheet(election, was.key(), 4));
        return new ProtocolRecord(
                now.contest(),
                now.precinct(),
                2,
                now.sheet(),
                now.readings(),
                now.retypings(),
                now.decisions(),
                now.acceptance(),
                Annexes.of(2, opened, now.sheet(), List.of(before)),
                List.of(before),
                now.context(),
                now.findings(),
                now.notApplicable());
    }

    private static ResultFile file(Practice practice, String commission, UnaryOperator<ResultRecord> more) {
        Election election = practice.election();
        List<Signer> signers = practice.both(commission);
        ResultRecord record =
                record(header(election, commission, 1, null, signers), protocols(election, commission, 0));
        return ResultFile.sign(more.apply(record), election, PRINTER, signers, Practice.NOW);
    }

    /** The text of the code on the posted copy of a precinct of rayon-1, contest lists, with figures of that size. */
    public static String code(Practice practice, String precinct, long size) {
        Election election = practice.election();
        List<Signer> signers = practice.both("rayon-1");
        ResultRecord record =
                record(header(election, "rayon-1", 1, null, signers), protocols(election, "rayon-1", size));
        ProtocolRecord protocol = record.protocols().stream()
                .filter(any -> any.precinct().equals(precinct) && any.contest().equals("lists"))
                .findFirst()
                .orElseThrow();
        Seals.Made made = new Seals(election)
                .make(new Sealing(record, Digest.of(Json.write(record))).of(protocol), signers.getFirst());
        return ((Seals.Sealed) made).code().text();
    }
}
