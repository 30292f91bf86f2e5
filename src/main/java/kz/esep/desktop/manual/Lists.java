package kz.esep.desktop.manual;

import java.util.EnumSet;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.access.Permission;
import kz.esep.access.Role;
import kz.esep.desktop.shell.Action;
import kz.esep.desktop.shell.Shortcut;
import kz.esep.licence.Licences;
import kz.esep.tally.Check;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Messages;

/** The parts of the manual that are made from what the program goes by: checks, roles, shortcuts and parts. */
public final class Lists {
    private final Language language;
    private final List<Action> actions;

    /**
     * The lists in one language.
     *
     * @param actions what can be done at the moment
     */
    public Lists(Language language, List<Action> actions) {
        this.language = language;
        this.actions = List.copyOf(actions);
    }

    /** The page's text with the lists in it. */
    public String fill(Page page) {
        return page.markdown()
                .replace("{{checks}}", checks())
                .replace("{{roles}}", roles())
                .replace("{{shortcuts}}", shortcuts())
                .replace("{{licences}}", licences());
    }

    private String checks() {
        return Stream.of(Check.values())
                .map(check -> "## " + check.code() + " " + say(check.title()) + "\n\n"
                        + say(Message.of("desktop.manual", "grade." + check.grade())) + " "
                        + say(check.condition()) + ".\n\n"
                        + say(Message.of("tally", "check." + check.code() + ".do")) + "\n")
                .collect(Collectors.joining("\n"));
    }

    private String roles() {
        Messages access = Messages.of("access");
        StringBuilder text = new StringBuilder();
        for (Role role : Role.values()) {
            text.append("## ")
                    .append(access.text(language, "Role." + role.name()))
                    .append("\n\n");
            for (Permission permission : EnumSet.allOf(Permission.class)) {
                if (role.permissions().contains(permission)) {
                    text.append("- ")
                            .append(access.text(language, "Permission." + permission.name()))
                            .append('\n');
                }
            }
            if (role.needsConfirmation()) {
                text.append('\n')
                        .append(say(Message.of("desktop.manual", "confirmed")))
                        .append('\n');
            }
            text.append('\n');
        }
        return text.toString();
    }

    private String shortcuts() {
        StringBuilder text = new StringBuilder("| ")
                .append(say(Message.of("desktop.manual", "key")))
                .append(" | ")
                .append(say(Message.of("desktop.manual", "act")))
                .append(" |\n|---|---|\n");
        for (Action action : actions) {
            Shortcut shortcut = action.shortcut();
            if (shortcut != null) {
                text.append("| `")
                        .append(shortcut)
                        .append("` | ")
                        .append(say(action.name()))
                        .append(" |\n");
            }
        }
        return text.toString();
    }

    private static String licences() {
        return Licences.parts().stream()
                .map(part -> "- **" + part.name() + "**: " + part.licence()
                        + (part.copyright() == null ? "" : ". \u00a9 " + part.copyright()))
                .collect(Collectors.joining("\n"));
    }

    private String say(Message message) {
        return message.in(language);
    }
}
