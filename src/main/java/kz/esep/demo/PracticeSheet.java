package kz.esep.demo;

import java.nio.file.Path;
import java.util.Locale;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Messages;

/** The sheet that lies beside a practice: who signs in how, which passphrase opens which key, and what to do first. */
final class PracticeSheet {
    private static final String INDENT = "    ";

    private final Practice.Made made;
    private final Language language;
    private final StringBuilder text = new StringBuilder();

    PracticeSheet(Practice.Made made, Language language) {
        this.made = made;
        this.language = language;
    }

    /** Lines end with a line feed. */
    String text() {
        line(word("sheet.title"));
        line(word("sheet.nothing-secret"));
        line("");
        line(word("sheet.commission", name(made.commission().workspace())));
        site(made.commission());
        line(word("sheet.papers", name(made.papers()), made.protocols().size()));
        line(word("sheet.results", name(made.results())));
        line("");
        line(word("sheet.centre", name(made.centre().workspace())));
        site(made.centre());
        line(word("sheet.package", name(made.packageFile()), made.code()));
        return text.toString();
    }

    private void site(Practice.Site site) {
        for (Practice.Person person : site.people()) {
            Message role = Message.of("access", "Role." + person.role().name());
            line(String.format(
                    Locale.ROOT,
                    INDENT + "%-10s  %s  %s (%s)",
                    person.login(),
                    person.passphrase(),
                    person.name(),
                    role.in(language)));
        }
        for (Practice.Key key : site.keys()) {
            line(INDENT + word("sheet.key", name(key.file()), key.passphrase(), key.name()));
        }
        line(INDENT + word("sheet.recovery", site.recoveryCode()));
        line("");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    private String word(String key, Object... arguments) {
        return Messages.of("demo").text(language, key, arguments);
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
