package kz.esep.desktop.start;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import kz.esep.access.People;
import kz.esep.app.Nights;
import kz.esep.demo.Practice;
import kz.esep.election.Commission;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A new workspace, step by step, without a window. */
class NewWorkspaceModelTest {
    private static final Practice.Made MADE = Nights.made();

    @TempDir
    Path folder;

    private NewWorkspaceModel model;

    @BeforeEach
    void begin() {
        model = new NewWorkspaceModel(folder.resolve("Esep"), Nights.CLOCK);
    }

    private static String key(Runnable act) {
        return assertThrows(Refused.class, act::run).reason().key();
    }

    private void unlock() {
        model.typePackage("  \"" + MADE.packageFile() + "\" ");
        model.read(NewWorkspaceModel.read(model.packageFile()));
        model.typeCode(MADE.code());
        model.unlocked(model.unlock());
    }

    @Test
    void namesWhatIsWrongWithTheFile() {
        assertEquals("path.missing", key(() -> NewWorkspaceModel.read("  ")));
        assertEquals("package.missing", key(() -> NewWorkspaceModel.read(folder.toString())));
    }

    @Test
    void letsNothingThroughBeforeTheCodeIsRight() {
        model.typePackage(MADE.packageFile().toString());
        model.read(NewWorkspaceModel.read(model.packageFile()));
        model.typeCode(MADE.code().substring(0, 17));
        assertEquals("package.code", key(model::unlock));
        assertEquals(NewWorkspaceModel.Step.CODE, model.step());
        assertThrows(NullPointerException.class, model::election);
    }

    @Test
    void findsACommissionByAnyWordsAndProposesItsFile() {
        unlock();
        model.typeFilter("RAYON territorial");
        List<Commission> found = model.found(Language.EN);
        assertEquals(1, found.size());
        model.choose(found.getFirst());
        Path proposed = folder.resolve("Esep");
        assertTrue(model.file().startsWith(proposed.toString()) && model.file().endsWith(".esep"), model.file());
        model.typeFile(folder.resolve("own.esep").toString());
        assertEquals(folder.resolve("own.esep").toString(), model.file());
        model.typeFile("");
        assertTrue(model.file().startsWith(proposed.toString()), model.file());
    }

    @Test
    void makesAWorkspaceOnceEverythingIsThereAndWipesItsSecrets() {
        unlock();
        assertEquals("commission.missing", key(model::make));
        model.choose(model.election().commissions().getLast());
        assertEquals("person.missing", key(model::make));
        model.newcomer().typeLogin("a b");
        model.newcomer().typeName("Aigul");
        assertEquals("bad-login", key(model::make));
        model.typeFile(folder.resolve("workspace.txt").toString());
        assertEquals("file.ending", key(model::make));
        model.typeFile("");
        model.newcomer().typeLogin("aigul");
        People.Founded founded = model.make();
        assertTrue(Files.exists(Path.of(model.file())));

        model.made(founded);
        assertTrue(model.showsSecrets());
        model.forget();
        assertFalse(model.showsSecrets());
        assertEquals("\0".repeat(23), new String(founded.passphrase()));
        assertEquals("\0".repeat(35), new String(founded.recoveryCode()));
    }
}
