package kz.esep.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import kz.esep.text.Message;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TargetTest {
    private static final long LITTLE = 1;

    @TempDir
    Path folder;

    private static Preview preview(long room) {
        return new Preview(List.of(), "9F3A", List.of(), List.of("chair"), 1, true, "result_r1.asice", room);
    }

    private static List<String> problems(Target target) {
        return target.problems().stream().map(Message::key).toList();
    }

    @Test
    void findsNothingWrongWithAFolderThatCanBeWrittenAndLeavesItAsItWas() throws IOException {
        Target target = Target.look(folder, preview(LITTLE));
        assertTrue(target.good(), target.toString());
        assertTrue(target.free() > 0);
        try (Stream<Path> left = Files.list(folder)) {
            assertEquals(0, left.count());
        }
    }

    @Test
    void missesAFolderThatIsNotThere() {
        assertEquals(List.of("target.missing"), problems(Target.look(folder.resolve("stick"), preview(LITTLE))));
    }

    @Test
    void takesNoFileForAFolder() throws IOException {
        Path file = Files.writeString(folder.resolve("stick"), "a file");
        assertEquals(List.of("target.no-folder"), problems(Target.look(file, preview(LITTLE))));
    }

    @Test
    void saysHowMuchRoomIsLacking() {
        Target target = Target.look(folder, preview(Long.MAX_VALUE / 2));
        assertEquals(List.of("target.full"), problems(target));
    }

    @Test
    void seesThatNothingCanBeWritten() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeFalse(!locked.toFile().setWritable(false) || canWrite(locked), "nothing is locked for this user");
        assertEquals(List.of("target.read-only"), problems(Target.look(locked, preview(LITTLE))));
        assertTrue(locked.toFile().setWritable(true));
    }

    private static boolean canWrite(Path locked) {
        try {
            Files.delete(Files.createFile(locked.resolve("try")));
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    @Test
    void seesAnotherFileOfTheNameThatIsToBeWritten() throws IOException {
        Files.writeString(folder.resolve("result_r1.asice"), "other");
        assertEquals(List.of("delivery.other"), problems(Target.look(folder, preview(LITTLE))));
    }

    @Test
    void knowsAStickFromADiskByWhatLinuxSays() throws IOException {
        Path devices = folder.resolve("devices");
        Path stick = Files.createDirectories(devices.resolve("usb1/1-1/block/sdb/sdb1"));
        Files.createFile(stick.resolve("partition"));
        Path card = Files.createDirectories(devices.resolve("mmc/block/mmcblk0/mmcblk0p1"));
        Files.createFile(card.resolve("partition"));
        Files.writeString(card.resolveSibling("removable"), "1\n");
        Path disk = Files.createDirectories(devices.resolve("ata1/block/sda"));
        Files.writeString(disk.resolve("removable"), "0\n");
        Path blocks = Files.createDirectory(folder.resolve("block"));
        Files.createSymbolicLink(blocks.resolve("sdb1"), stick);
        Files.createSymbolicLink(blocks.resolve("mmcblk0p1"), card);
        Files.createSymbolicLink(blocks.resolve("sda"), disk);
        Target.Media media = new Target.Media(blocks);
        assertEquals(Target.Medium.REMOVABLE, media.linux("/dev/sdb1"));
        assertEquals(Target.Medium.REMOVABLE, media.linux("/dev/mmcblk0p1"));
        assertEquals(Target.Medium.FIXED, media.linux("/dev/sda"));
        assertEquals(Target.Medium.UNKNOWN, media.linux("overlay"));
    }
}
