package kz.esep.result;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import kz.esep.election.Mode;
import kz.esep.signing.Container;
import kz.esep.signing.Profile;
import kz.esep.signing.Signer;
import kz.esep.signing.Zip;
import kz.esep.text.Digest;
import kz.esep.text.Json;
import org.junit.jupiter.api.io.TempDir;

/** Attacks on a sound result file, each with the program's own keys and code. */
abstract class Attacking extends Verifying {
    @TempDir
    Path files;

    /** An attack, the code by which the program refuses it, and a word of the script's reason. */
    @SuppressWarnings("ArrayRecordComponent") // made once and never compared
    record Attack(String name, String code, String why, byte[] file) {}

    List<Attack> attacks() throws IOException {
        List<Attack> attacks = new ArrayList<>(changed());
        attacks.addAll(signedWrongly());
        attacks.addAll(signedLies());
        attacks.addAll(fromElsewhere());
        return attacks;
    }

    /** Whoever has no key changes bytes. */
    private static List<Attack> changed() {
        byte[] file = signed(sound());
        byte[] figure = withRecord(text -> text.replaceFirst("\"took_part\":(\\d)", "\"took_part\":9$1"));
        Zip swapped = zip();
        Zip.Part first = swapped.part("META-INF/signature001.p7s");
        Zip.Part second = swapped.part("META-INF/signature002.p7s");
        byte[] signature = first.content;
        first.content = first.packed = second.content;
        second.content = second.packed = signature;
        Zip prefixed = zip();
        prefixed.prefix = new byte[] {'#', '!', '\n'};
        Zip suffixed = zip();
        suffixed.suffix = "more".getBytes(StandardCharsets.UTF_8);
        Zip between = zip();
        between.beforeDirectory = new byte[7];
        Zip said = zip();
        said.comment = "a comment".getBytes(StandardCharsets.UTF_8);
        return List.of(
                new Attack("figure-changed", "V03", "manifest", transplanted(file, figure, "record.json")),
                new Attack(
                        "paper-changed",
                        "V03",
                        "manifest",
                        zip().with("protocol.pdf", "%PDF-1.7 other").bytes()),
                new Attack(
                        "digest-repaired",
                        "V04",
                        "does not hold",
                        transplanted(
                                file,
                                figure,
                                "record.json",
                                "protocol.pdf",
                                "META-INF/ASiCManifest001.xml",
                                "META-INF/ASiCManifest002.xml")),
                new Attack("signatures-swapped", "V04", "does not hold", swapped.bytes()),
                new Attack(
                        "entry-added",
                        "V02",
                        "other entries",
                        zip().add("totals.csv", "1").bytes()),
                new Attack(
                        "note-added",
                        "V02",
                        "other entries",
                        zip().add("META-INF/note.xml", "1").bytes()),
                new Attack(
                        "entry-twice",
                        "V01",
                        "other entries",
                        zip().add("record.json", "{}").bytes()),
                new Attack(
                        "paper-missing",
                        "V02",
                        "other entries",
                        zip().without("protocol.pdf").bytes()),
                new Attack(
                        "type-changed",
                        "V02",
                        "another type",
                        zip().with("mimetype", "application/vnd.etsi.asic-e+zap")
                                .bytes()),
                new Attack("bytes-before", "V01", "", prefixed.bytes()),
                new Attack("bytes-behind", "V01", "", suffixed.bytes()),
                new Attack("bytes-between", "V01", "", between.bytes()),
                new Attack("comment", "V01", "belong to no entry", said.bytes()),
                new Attack("no-zip", "V01", "no plain zip", "PK\3\4".getBytes(StandardCharsets.UTF_8)),
                new Attack("empty", "V01", "", new byte[0]));
    }

    /** Whoever has some key, but not the two that have to sign. */
    private static List<Attack> signedWrongly() {
        Signer chair = practice.signer(RAYON, "chair");
        return List.of(
                new Attack("one-role", "V06", "have to sign", with(sound(), Map.of(), List.of(chair))),
                new Attack(
                        "signature-stripped",
                        "V06",
                        "have to sign",
                        zip().without("META-INF/ASiCManifest002.xml")
                                .without("META-INF/signature002.p7s")
                                .bytes()),
                new Attack("one-person-twice", "V06", "", with(sound(), Map.of(), List.of(chair, chair))),
                new Attack(
                        "by-another-commission",
                        "V08",
                        "of rayon-1, signed by rayon-2",
                        lent(practice.both("rayon-2"), practice.both("rayon-2"))),
                new Attack(
                        "by-two-commissions",
                        "V05",
                        "not by rayon-1",
                        with(sound(), Map.of(), List.of(chair, practice.signer("rayon-2", "secretary")))),
                new Attack(
                        "named-others",
                        "V06",
                        "others than it names",
                        lent(practice.both("rayon-2"), practice.both(RAYON))));
    }

    private static byte[] lent(List<Signer> named, List<Signer> signing) {
        ResultRecord record =
                Papers.record(Papers.header(election, RAYON, 1, null, named), Papers.protocols(election, RAYON, 0));
        return with(record, Map.of(), signing);
    }

    /** Whoever has both keys lies. */
    private static List<Attack> signedLies() {
        return List.of(
                lie(
                        "total-raised",
                        "V10",
                        "sums",
                        "\"totals\":(.*?)\"votes.apple\":(\\d+)",
                        "\"totals\":$1\"votes.apple\":9$2"),
                lie("key-twice", "V07", "key twice", "\\{", "{\"header\":{},"),
                lie("fraction", "V07", "strict", "\"invalid\":3", "\"invalid\":3.5"),
                lie("negative", "V07", "strict", "\"invalid\":3", "\"invalid\":-3"),
                lie("practice-as-live", "V08", "mode", "\"mode\":\"practice\"", "\"mode\":\"live\""),
                lie("other-election", "V08", "another election", "practice-2027", "practice-2028"),
                lie(
                        "other-package",
                        "V08",
                        "package",
                        election.digest().hex(),
                        Digest.of(new byte[] {9}).hex()),
                lie("other-level", "V08", "level", "\"level\":\"territorial\"", "\"level\":\"oblast\""),
                lie("no-predecessor", "V07", "predecessor", "\"revision\":1", "\"revision\":2"),
                lie("other-precinct", "V08", "precincts", "\"precinct\":\"0101\"", "\"precinct\":\"0201\""),
                lie("interim-hidden", "V10", "interim", "\"interim\":false", "\"interim\":true"),
                lie("read-once", "V10", "two people", "\"person\":\"typist-2\"(.*?)", "\"person\":\"typist-1\"$1"),
                new Attack("precinct-left-out", "V10", "all of them", shortened()),
                new Attack("votes-in-results", "V10", "results.json", published()),
                new Attack(
                        "other-paper",
                        "V10",
                        "paper",
                        signed(Map.of(ResultFile.PROTOCOL, "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)))));
    }

    private static Attack lie(String name, String code, String why, String was, String now) {
        return new Attack(name, code, why, withRecord(text -> text.replaceFirst(was, now)));
    }

    private static byte[] shortened() {
        Header header = Papers.header(election, RAYON, 1, null, practice.both(RAYON));
        List<ProtocolRecord> protocols = Papers.protocols(election, RAYON, 0);
        ResultRecord record = Papers.record(header, protocols.subList(1, protocols.size()));
        return ResultFile.sign(record, election, Papers.PRINTER, practice.both(RAYON), Practice.NOW)
                .bytes();
    }

    private static byte[] published() {
        String results = new String(NistResults.of(sound(), election), StandardCharsets.UTF_8);
        return signed(Map.of(
                ResultFile.RESULTS,
                results.replaceFirst("\"Count\" ?: ?(\\d)", "\"Count\":9$1").getBytes(StandardCharsets.UTF_8)));
    }

    /** Files that hold where they come from. */
    private List<Attack> fromElsewhere() throws IOException {
        Practice other = new Practice(Files.createDirectories(files.resolve("other")), Mode.PRACTICE);
        Practice live = new Practice(Files.createDirectories(files.resolve("live")), Mode.LIVE);
        return List.of(
                new Attack(
                        "replayed-from-another-election",
                        "V05",
                        "does not hold",
                        Papers.file(other, RAYON, 1, null, 0).bytes()),
                new Attack(
                        "live-as-practice",
                        "V05",
                        "does not hold",
                        Papers.file(live, RAYON, 1, null, 0).bytes()),
                new Attack("forged-by-an-own-ca", "V05", "does not hold", with(sound(), Map.of(), other.both(RAYON))),
                new Attack("package-as-result", "V02", "other entries", practice.packageFile()));
    }

    private static Zip zip() {
        return Zip.of(signed(sound()));
    }

    /** The first file with these entries of the second. */
    private static byte[] transplanted(byte[] file, byte[] from, String... names) {
        Zip into = Zip.of(file);
        for (String name : names) {
            into.part(name).content = into.part(name).packed = Zip.of(from).part(name).content;
        }
        return into.bytes();
    }

    private static byte[] with(ResultRecord record, Map<String, byte[]> changed, List<Signer> signers) {
        SortedMap<String, byte[]> entries = new TreeMap<>();
        entries.put(ResultFile.RECORD, Json.write(record));
        entries.put(ResultFile.RESULTS, NistResults.of(record, election));
        entries.put(ResultFile.PROTOCOL, Papers.PRINTER.print(record, Digest.of(Json.write(record)), election));
        entries.putAll(changed);
        return Container.write(Profile.RESULT, new LinkedHashMap<>(entries), signers, Practice.NOW);
    }
}
