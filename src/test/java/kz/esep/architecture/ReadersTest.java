package kz.esep.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.code_intelligence.jazzer.junit.FuzzTest;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every class that has bytes taken apart is named here: with the fuzzer's target that hands it what nobody meant well, or among those
 * that read only what the program has written or has let in already.
 */
class ReadersTest {
    /** Where bytes become values: owner, and how its methods begin. */
    private static final Map<String, String> GATES = Map.of(
            "kz.esep.text.Json", "read|tree",
            "kz.esep.text.Xml", "reader",
            "kz.esep.signing.Container", "open",
            "kz.esep.signing.Pem", "der",
            "kz.esep.table.Cells", "read",
            "kz.esep.table.CsvTable", "read",
            "org.apache.commons.csv.CSVParser", "parse",
            "org.apache.pdfbox.Loader", "loadPDF",
            "javax.imageio.ImageIO", "read|getImageReadersByFormatName",
            "java.security.KeyStore", "load");

    /** By target, the classes that it reaches. */
    private static final Map<String, List<String>> TARGETS = Map.ofEntries(
            Map.entry("signing.HostileContainerTest.manifest", List.of("signing.ManifestParser")),
            Map.entry(
                    "signing.HostileKeysTest.file",
                    List.of(
                            "signing.CaCertificate",
                            "signing.CertificateRequest",
                            "signing.RevocationList",
                            "signing.SigningCertificate")),
            Map.entry("signing.HostileKeysTest.keyFile", List.of("signing.Pkcs12")),
            Map.entry("signing.HostileKeysTest.roster", List.of("signing.Roster")),
            Map.entry("signing.HostileKeysTest.state", List.of("signing.CaState")),
            Map.entry("result.HostileRecordTest.bytes", List.of("result.RecordReader")),
            Map.entry("result.HostileRecordTest.receipt", List.of("result.Receipt")),
            Map.entry(
                    "signing.HostileContainerTest.file",
                    List.of("result.ResultVerifier", "result.Elsewhere", "office.NewOffice", "proof.PaperCodes")),
            Map.entry(
                    "proof.HostileProofTest.file",
                    List.of("proof.CountedHead", "proof.CountedProtocol", "proof.Proof")),
            Map.entry("election.HostilePackageTest.bytes", List.of("election.PackageFile")),
            Map.entry("election.HostilePackageTest.folder", List.of("election.FolderReader", "election.Table")),
            Map.entry("backup.HostileBackupTest.label", List.of("backup.BackupFile")),
            Map.entry("store.HostileWorkspaceTest.file", List.of("store.Entry")),
            Map.entry("store.HostileChainTest.twisted", List.of("store.Entry")),
            Map.entry("desktop.shell.HostileSettingsTest.file", List.of("desktop.shell.SettingsFile")),
            Map.entry("seal.HostileCodeTest.page", List.of("seal.PageReader")),
            Map.entry("seal.HostileCodeTest.picture", List.of("seal.CodeImage")),
            Map.entry("table.HostileTableTest.csv", List.of("seats.VotesFile", "table.CsvTable")),
            Map.entry("table.HostileTableTest.workbook", List.of("table.CellPlaces")),
            Map.entry(
                    "table.HostileImportTest.tables",
                    List.of(
                            "certificate.ActFile",
                            "certificate.ApplicationFile",
                            "certificate.ArrivalFile",
                            "commission.MemberFile",
                            "day.DayFile",
                            "media.MediaFiles",
                            "observer.AnswerFile",
                            "observer.ObserverFile",
                            "observer.RemovalFile",
                            "observer.SubmissionFile",
                            "schedule.HoursFile",
                            "schedule.TimetableFile",
                            "table.Cells",
                            "tally.DecisionFile",
                            "tally.RetypeFile",
                            "tally.SheetFile",
                            "timesheet.DayList",
                            "timesheet.TimesheetFile")));

    /** Of a workspace, which is compared with its journal before it is used, of the program itself, or of the token that somebody owns. */
    private static final Set<String> OWN = Set.of(
            "access.AccessStore",
            "central.CountedFiles",
            "central.Rosters",
            "certificate.Voter",
            "commission.Particulars",
            "count.CountStore",
            "count.CountingTables",
            "desktop.journal.Sentences",
            "desktop.paper.Pages",
            "document.CertifiedCopy",
            "document.VotingNotice",
            "licence.Licences",
            "media.MediaStore",
            "observer.Particulars",
            "paper.Printout",
            "pay.PayRecord",
            "pay.PayStore",
            "result.KeptRevisions",
            "result.PrecinctCodes",
            "result.Schema",
            "schedule.SittingStore",
            "signing.Token",
            "store.NumberedTable",
            "store.PrecinctTable",
            "tally.Drafting",
            "tally.TallyStore",
            "text.Resource",
            "timesheet.TimesheetDrafts",
            "timesheet.TimesheetStore");

    @Test
    void everyReaderHasATarget() {
        Set<String> named = new TreeSet<>(OWN);
        TARGETS.values().forEach(named::addAll);
        assertEquals(String.join("\n", named), String.join("\n", readers()));
    }

    @Test
    void everyTargetIsThere() throws ClassNotFoundException {
        for (String target : TARGETS.keySet()) {
            int end = target.lastIndexOf('.');
            Class<?> test = Class.forName(
                    "kz.esep." + target.substring(0, end), false, getClass().getClassLoader());
            assertTrue(
                    Arrays.stream(test.getDeclaredMethods())
                            .anyMatch(method -> method.getName().equals(target.substring(end + 1))
                                    && method.isAnnotationPresent(FuzzTest.class)),
                    target);
        }
    }

    /** The whole demo reads what it has written a moment before. */
    private static Set<String> readers() {
        return ArchitectureTest.PROGRAM.stream()
                .filter(one -> !one.getPackageName().equals("kz.esep.demo"))
                .filter(one -> called(one).anyMatch(ReadersTest::isGate))
                .map(one -> one.getName().replaceAll("\\$.*", "").substring("kz.esep.".length()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<CodeUnitAccessTarget> called(JavaClass one) {
        return one.getCodeUnitAccessesFromSelf().stream().map(JavaCodeUnitAccess::getTarget);
    }

    private static boolean isGate(CodeUnitAccessTarget target) {
        String methods = GATES.get(target.getOwner().getName());
        return methods != null && target.getName().matches(methods);
    }
}
