package kz.esep.killed;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.result.ResultFile;
import kz.esep.result.ResultFiles;
import kz.esep.result.Revision;
import kz.esep.result.Verdict;
import kz.esep.signing.Arrival;
import kz.esep.signing.Signer;
import kz.esep.store.Head;
import kz.esep.store.Verification;
import kz.esep.store.Workspace;
import kz.esep.text.Digest;

/** Remembers everything that one workspace's programs acknowledged, and looks after each kill whether it is still so. */
final class Witness {
    private final Path workspace;
    private final Path stick;
    private final Path otherStick;
    private final Set<Head> heads = new HashSet<>();
    private final Map<String, Digest> files = new HashMap<>();
    private final Set<Digest> verified = new HashSet<>();
    private long length;
    private int unfinished;

    /** Begins with a workspace that is whole, of so many entries. */
    Witness(Path workspace, Path stick, Path otherStick, long length) {
        this.workspace = workspace;
        this.stick = stick;
        this.otherStick = otherStick;
        this.length = length;
    }

    /** How many unfinished files the kills left. */
    int unfinished() {
        return unfinished;
    }

    /** Looks at what the kill left; where everything is accepted and it is asked for, finishes the export. */
    void look(Cut cut, int life, boolean finish, List<Signer> signers) throws IOException {
        Verification verification = Workspace.verify(workspace, Office.projectors());
        assertTrue(verification.holds(), () -> verification.problems().toString());
        assertTrue(verification.compared());
        long before =
                cut.done().isEmpty() ? length : cut.done().getLast().head().length();
        try (Office office = Office.open(workspace, Office.clock(life))) {
            assertEquals(verification.head(), office.workspace().head());
            long grown = office.workspace().head().length() - before;
            remember(cut, office);
            assertWholeOrNotAtAll(cut, grown);
            unfinished += look(office);
            if (finish && office.isComplete()) {
                boolean signed = cut.hit(Phase.EXPORT) && grown >= 3;
                finish(office, signers, signed);
            }
            length = office.workspace().head().length();
            heads.add(office.workspace().head());
        }
    }

    private void remember(Cut cut, Office office) {
        for (Cut.Done done : cut.done()) {
            assertTrue(done.head().length() >= length, "the journal shrank");
            heads.add(done.head());
            done.delivered().ifPresent(file -> assertOneFile(file.name(), file.file()));
        }
        assertTrue(office.workspace().head().length() >= length, "the journal shrank");
        for (Head head : heads) {
            assertTrue(office.workspace().contains(head), () -> "lost what was acknowledged: " + head);
        }
    }

    private static void assertWholeOrNotAtAll(Cut cut, long grown) {
        if (cut.begun().isEmpty()) {
            assertEquals(0, grown, "entries that nobody began");
            return;
        }
        Cut.Begun begun = cut.begun().get();
        // The file, its codes and the revision are one transaction, the mark on the protocols another.
        boolean marked = begun.phase() != Phase.EXPORT || grown != begun.entries() - 1;
        boolean whole = grown == 0 || grown == begun.entries() || !marked;
        assertTrue(whole, () -> begun + " was cut in the middle, after " + grown);
    }

    private void assertOneFile(String name, Digest file) {
        Digest earlier = files.putIfAbsent(name, file);
        assertTrue(earlier == null || earlier.equals(file), () -> "two different files of " + name);
    }

    /** Looks at every file in the folder; returns how many are unfinished. */
    private int look(Office office) throws IOException {
        Map<String, Revision> revisions = office.files().revisions(Office.CHAIR).stream()
                .collect(Collectors.toMap(Revision::name, Function.identity()));
        Set<String> finished = new HashSet<>();
        int left = 0;
        try (Stream<Path> all = Files.list(stick)) {
            for (Path path : all.toList()) {
                String name = String.valueOf(path.getFileName());
                boolean whole = name.endsWith(ResultFile.SUFFIX);
                Revision revision = revisions.get(whole ? name : name.replaceAll("^\\.(.*)\\.part$", "$1"));
                assertNotNull(revision, () -> "no revision is called " + name);
                if (whole) {
                    byte[] content = Files.readAllBytes(path);
                    finished.add(name);
                    assertArrayEquals(office.workspace().kept(revision.file()), content, name);
                    assertOneFile(name, revision.file());
                    assertVerifies(office, content, revision.file());
                } else {
                    left++;
                }
            }
        }
        assertTrue(finished.containsAll(files.keySet()), "a file that had gone out is gone");
        return left;
    }

    private void assertVerifies(Office office, byte[] content, Digest file) {
        if (verified.add(file)) {
            Arrival now = Arrival.first(office.workspace().clock().instant());
            assertInstanceOf(Verdict.Verified.class, office.verifier().verify(content, now));
        }
    }

    /** The next export completes the revision that was cut off, and writes its bytes wherever it is asked to. */
    private void finish(Office office, List<Signer> signers, boolean signed) throws IOException {
        List<Revision> before = office.files().revisions(Office.CHAIR);
        Files.createDirectories(stick);
        Files.createDirectories(otherStick);
        ResultFiles.Written written = office.files().export(Office.CHAIR, signers, stick, false);
        if (signed) {
            assertFalse(written.anew(), "a revision that was signed is signed again");
            assertEquals(before.getLast(), written.revision());
        }
        String name = written.revision().name();
        assertFalse(Files.exists(stick.resolve("." + name + ".part")), name);
        look(office);
        ResultFiles.Written again = office.files().export(Office.CHAIR, signers, otherStick, false);
        assertFalse(again.anew());
        assertArrayEquals(Files.readAllBytes(written.path()), Files.readAllBytes(again.path()));
    }
}
