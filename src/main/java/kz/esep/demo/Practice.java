package kz.esep.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import kz.esep.access.Role;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Sheet;
import kz.esep.text.Language;
import kz.esep.text.Refused;
import org.jspecify.annotations.Nullable;

/**
 * A commission to practise on: a made-up election in a package of mode practice, signed by a CA of its own, so that
 * nothing made with it can ever be counted; a workspace with people and keys; a centre's store that collects; and the
 * papers to type from, some with slips. Every practice has the same figures. Nothing in it is secret.
 */
public final class Practice {
    private Practice() {}

    /** Where in the election a practice begins; people code it in small letters. */
    public enum Moment {
        /** Voting is in three days: absentee certificates are issued. */
        BEFORE(3),
        /** Voting was yesterday: the papers are there. */
        AFTER(-1);

        private final int days;

        Moment(int days) {
            this.days = days;
        }

        LocalDate votingDay(LocalDate today) {
            return today.plusDays(days);
        }
    }

    /** What is being made, in order; each is named in the bundles. */
    public enum Step {
        KEYS,
        PACKAGE,
        COMMISSION,
        CENTRE,
        PAPERS;

        /** How many steps are done when this one begins; all of them are {@link #all}. */
        public int before() {
            return List.of(values()).indexOf(this);
        }

        public static int all() {
            return values().length;
        }
    }

    /**
     * What was made.
     *
     * @param packageFile the signed election package
     * @param code of the package, as a centre's letter would give it
     * @param results an empty folder for the signed result files
     * @param papers PDF, a page for each paper protocol
     * @param sheet text: who signs in how, and which passphrase opens which key
     * @param protocols what stands on the papers
     */
    public record Made(
            Path folder,
            Path packageFile,
            String code,
            Site commission,
            Site centre,
            Path results,
            Path papers,
            Path sheet,
            List<Paper> protocols) {
        public Made {
            protocols = List.copyOf(protocols);
        }
    }

    /**
     * Where people work.
     *
     * @param people the administrators first
     * @param keys of the signers; the centre's one key signs receipts
     * @param recoveryCode opens the personal data when every passphrase is lost
     */
    public record Site(Path workspace, List<Person> people, List<Key> keys, String recoveryCode) {
        public Site {
            people = List.copyOf(people);
            keys = List.copyOf(keys);
        }

        /** Who has that login; a login that nobody has is a mistake of the caller. */
        public Person person(String login) {
            return people.stream()
                    .filter(person -> person.login().equals(login))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("nobody is called " + login));
        }
    }

    /** Somebody who can sign in. */
    public record Person(String login, String name, Role role, String passphrase) {}

    /** A signer's key, PKCS#12, with its certificate. */
    public record Key(String role, String name, Path file, String passphrase) {}

    /**
     * One paper protocol.
     *
     * @param sheet what stands on the paper
     * @param planted codes of the checks that find the planted slip; empty on a paper without one
     */
    public record Paper(ProtocolKey key, Sheet sheet, List<String> planted) {
        public Paper {
            planted = List.copyOf(planted);
        }
    }

    /**
     * Makes a practice. It takes some seconds, most of it for the passphrases. When it fails, the folder is as it was.
     *
     * @param folder new or empty
     * @param moment at which it begins
     * @param language of papers, sheet and names
     * @param progress is told of each step as it begins
     * @throws Refused when the folder is not empty or cannot be written
     */
    public static Made make(Path folder, Moment moment, Language language, Clock clock, Consumer<Step> progress) {
        boolean existed = Files.exists(folder);
        requireEmpty(folder);
        try {
            return new PracticeMaking(folder, moment, language, clock).make(progress);
        } catch (IOException e) {
            clear(folder, existed);
            throw new Refused("demo", "practice.failed", folder.toString(), String.valueOf(e.getMessage()));
        } catch (RuntimeException e) {
            clear(folder, existed);
            throw e;
        }
    }

    private static void requireEmpty(Path folder) {
        try {
            Files.createDirectories(folder);
            try (Stream<Path> there = Files.list(folder)) {
                if (there.findAny().isPresent()) {
                    throw new Refused("demo", "practice.not-empty", folder.toString());
                }
            }
        } catch (IOException e) {
            throw new Refused("demo", "practice.failed", folder.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** Takes away what was made so far; the folder was empty before. */
    private static void clear(Path folder, boolean keepFolder) {
        try {
            Files.walkFileTree(folder, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    Files.delete(file);
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult postVisitDirectory(Path at, @Nullable IOException e) throws IOException {
                    if (!keepFolder || !at.equals(folder)) {
                        Files.delete(at);
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
