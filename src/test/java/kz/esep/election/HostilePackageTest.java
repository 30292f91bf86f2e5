package kz.esep.election;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import kz.esep.hostile.Bounds;
import kz.esep.hostile.Twisted;
import kz.esep.text.Json;
import kz.esep.text.PassingFolder;
import org.junit.jupiter.params.provider.MethodSource;

/** A fuzzer's election packages and folders of tables: an election that is the same when written again, or a refusal. */
class HostilePackageTest {
    private static final Bounds BOUNDS = new Bounds(2_000, 128);
    private static final List<String> TABLES = List.of(
            "precincts.csv",
            "commissions.csv",
            "contests.csv",
            "options.csv",
            "territories.csv",
            "dates.csv",
            "election.json");
    private static final Path FOLDER = folder();

    private static Path folder() {
        try {
            Path folder = PassingFolder.named("package").resolve("folder");
            PackageFolder.write(Packages.early(), folder);
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Stream<byte[]> packages() {
        return Stream.of(Json.write(Packages.sound()), Json.write(Packages.early()));
    }

    @MethodSource("packages")
    @FuzzTest
    void bytes(byte[] content) throws Exception {
        read(content);
    }

    @FuzzTest
    void twisted(FuzzedDataProvider data) throws Exception {
        read(Twisted.of(Packages.early(), data));
    }

    private static void read(byte[] content) throws Exception {
        Optional<ElectionPackage> read = BOUNDS.within(
                () -> Election.of(PackageFile.read(content), Packages.DIGEST).source());
        if (read.isPresent()) {
            assertEquals(read.get(), PackageFile.read(Json.write(read.get())));
        }
    }

    /** One of the tables of a sound folder with another content. */
    @FuzzTest
    void folder(FuzzedDataProvider data) throws Exception {
        Path file = FOLDER.resolve(data.pickValue(TABLES));
        byte[] sound = Files.readAllBytes(file);
        int from = data.consumeInt(0, sound.length);
        int to = data.consumeInt(from, sound.length);
        byte[] put = data.consumeRemainingAsBytes();
        byte[] changed = new byte[from + put.length + sound.length - to];
        System.arraycopy(sound, 0, changed, 0, from);
        System.arraycopy(put, 0, changed, from, put.length);
        System.arraycopy(sound, to, changed, from + put.length, sound.length - to);
        try {
            Files.write(file, changed);
            switch (BOUNDS.within(() -> PackageFolder.read(FOLDER, "")).orElseThrow()) {
                case PackageFolder.Outcome.Sound whole -> Election.of(whole.source(), Packages.DIGEST);
                case PackageFolder.Outcome.Faulty faulty ->
                    faulty.problems().forEach(problem -> Bounds.sayable(problem.message()));
            }
        } finally {
            Files.write(file, sound);
        }
    }
}
