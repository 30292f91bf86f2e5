package kz.esep.desktop.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import kz.esep.app.Nights;
import kz.esep.demo.Practice;
import kz.esep.desktop.QuietRoom;
import kz.esep.desktop.Rehearsal;
import kz.esep.desktop.shell.Settings;
import kz.esep.desktop.shell.SettingsFile;
import kz.esep.office.Office;
import kz.esep.signing.KeyFile;
import kz.esep.signing.Roster;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.PassingFolder;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What has to be there before a file is signed, and what becomes of it, without any window. */
@SuppressWarnings("NullAway.Init")
class ExportModelTest {
    @TempDir
    Path folder;

    private final QuietRoom around = new QuietRoom();
    private Office office;
    private SettingsFile settings;

    @AfterEach
    void close() {
        around.room().seat().leave();
        office.close();
    }

    private ExportModel model(Path workspace) {
        office = Office.open(workspace, Nights.CLOCK);
        around.seat(Nights.signIn(office, "chair"));
        settings = new SettingsFile(folder.resolve("settings.json"), Settings.first(Language.EN));
        settings.change(now -> now.opened(new Settings.Recent(
                workspace.toAbsolutePath().toString(), Wording.same("e"), Wording.same("c"), true)));
        return arrive();
    }

    /** Somebody comes to sign. */
    private ExportModel arrive() {
        ExportModel model = new ExportModel(around.room(), office, new Destination(around.room(), office, settings));
        model.destination().arrive();
        model.look();
        return model;
    }

    private static void open(ExportModel model, int at, String role) {
        Practice.Key key = Nights.made().commission().keys().stream()
                .filter(one -> one.role().equals(role))
                .findFirst()
                .orElseThrow();
        Signatory signatory = model.signatories().get(at);
        signatory.file().set(key.file().toString());
        model.keys().open(signatory, key.passphrase().toCharArray());
    }

    private static @Nullable String lacking(ExportModel model) {
        Message why = model.lacking();
        return why == null ? null : why.key();
    }

    private Path stick() throws IOException {
        return Files.createDirectories(folder.resolve("stick"));
    }

    @Test
    void nothingIsSignedBeforeEveryKeyIsOpenAndTheTargetIsGood() throws IOException {
        ExportModel model = model(Rehearsal.get().accepted(folder));
        assertEquals("lacking.keys", lacking(model));
        open(model, 0, "chair");
        assertEquals("lacking.keys", lacking(model));
        open(model, 1, "secretary");
        assertEquals("lacking.target", lacking(model));
        model.destination().folder().set(folder.resolve("nowhere").toString());
        model.lookAtTarget();
        assertEquals("lacking.target", lacking(model));
        model.destination().folder().set(stick().toString());
        model.lookAtTarget();
        assertNull(lacking(model));
        model.destination().folder().set(folder.toString());
        assertEquals("lacking.target", lacking(model), "another folder is looked at anew");
    }

    @Test
    void aKeyOfAnotherRoleOrOfTheSamePersonIsRefusedBesideItsField() {
        ExportModel model = model(Rehearsal.get().accepted(folder));
        open(model, 0, "secretary");
        assertEquals(
                "key.role",
                Objects.requireNonNull(model.signatories().getFirst().refusal().get())
                        .key());
        model.keys().open(model.signatories().get(1), "secret".toCharArray());
        assertEquals(
                "key.none",
                Objects.requireNonNull(model.signatories().get(1).refusal().get())
                        .key());
        assertEquals("lacking.keys", lacking(model));
    }

    @Test
    void aFileIsWrittenItsKeysAreClosedAndItsFolderIsProposedTheNextTime() throws IOException {
        ExportModel model = model(Rehearsal.get().accepted(folder));
        open(model, 0, "chair");
        open(model, 1, "secretary");
        model.destination().folder().set(stick().toString());
        model.lookAtTarget();
        model.export();
        assertNotNull(model.written().get());
        assertEquals(List.of(), model.steps().toCome());
        assertTrue(model.steps().done().size() >= 6, model.steps().done().toString());
        assertTrue(around.reached().matches("(\\d+) of \\1"), "the whole protocol was printed: " + around.reached());
        assertFalse(model.running().get());
        assertNull(around.troubles().stream().findFirst().orElse(null));

        ExportModel again = arrive();
        assertEquals(
                stick().toAbsolutePath().toString(),
                again.destination().folder().get());
        assertTrue(again.destination().isGood(), "it was looked at on arriving");
        assertEquals(List.of(), again.signatories(), "nothing has changed since: it only goes out again");
        PassingFolder.delete(stick());
        assertFalse(arrive().destination().isGood(), "the stick is not in the machine this time");
    }

    @Test
    void aPaperOrACopyThatKnowsMoreThanTheWorkspaceKeepsEverybodyFromSigning() throws IOException {
        ExportModel model = model(Rehearsal.get().accepted(folder));
        model.destination().folder().set(stick().toString());
        model.destination().paper().set("2");
        model.lookAtTarget();
        assertEquals(List.of("newer"), problems(model));
        model.destination().paper().set("");
        model.lookAtTarget();
        assertTrue(model.destination().isGood());
        Nights.signIn(office, "secretary");
        Path copies = Files.createDirectories(folder.resolve("copies"));
        office.backups().make(copies);
        close();
        Path putBack = Rehearsal.get().accepted(Files.createDirectories(folder.resolve("again")));
        ExportModel again = model(putBack);
        settings.change(now -> now.copiedTo(putBack.toAbsolutePath().toString(), copies.toString()));
        again.destination().folder().set(stick().toString());
        again.lookAtTarget();
        assertEquals(List.of("newer"), problems(again));
    }

    private static List<String> problems(ExportModel model) {
        return Objects.requireNonNull(model.destination().target().get()).problems().stream()
                .map(Message::key)
                .toList();
    }

    @Test
    void whoIsNotOnTheListOfSignersIsToldBeforeThePassphraseAndSignsNoMore() throws IOException {
        ExportModel model = model(Rehearsal.get().accepted(folder));
        open(model, 0, "chair");
        Practice.Key centre = Nights.made().centre().keys().getFirst();
        Roster empty = Roster.of(office.election().id(), 3, Nights.CLOCK.instant(), List.of());
        Path list = Files.write(
                folder.resolve("roster.asice"),
                empty.sign(
                        List.of(KeyFile.open(centre.file(), centre.passphrase().toCharArray())),
                        Nights.CLOCK.instant()));
        model.keys().takeRoster(list, model::look);
        assertEquals(3, model.rosterNumber());
        assertNull(model.signatories().getFirst().signer().get());
        Signatory secretary = model.signatories().get(1);
        secretary
                .file()
                .set(Nights.made().commission().keys().stream()
                        .filter(key -> key.role().equals("secretary"))
                        .findFirst()
                        .orElseThrow()
                        .file()
                        .toString());
        model.keys().look(secretary);
        for (Signatory one : model.signatories()) {
            assertEquals(
                    "signer.off-roster",
                    Objects.requireNonNull(one.refusal().get()).key());
        }
    }

    @Test
    void missingProtocolsWantATickForAnInterimFile() {
        ExportModel model = model(Nights.half(folder));
        assertEquals("lacking.missing", lacking(model));
        model.interim().set(true);
        assertEquals("lacking.keys", lacking(model));
    }
}
