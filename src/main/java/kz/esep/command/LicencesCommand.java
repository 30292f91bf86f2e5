package kz.esep.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import kz.esep.licence.Licences;
import kz.esep.licence.Part;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep licences}: what the program is made of and under which licences. */
@Command(name = "licences", mixinStandardHelpOptions = true)
final class LicencesCommand extends Task {
    @Option(names = "--texts", descriptionKey = "texts")
    private boolean texts;

    LicencesCommand(Surroundings around) {
        super(around);
    }

    @Override
    public Integer call() {
        List<Part> parts = Licences.parts();
        Map<String, String> versions = Licences.versions();
        Set<String> words = new LinkedHashSet<>();
        for (Part part : parts) {
            show(part, versions);
            words.addAll(part.texts());
        }
        if (texts) {
            for (String name : words) {
                around().out().println("\n== " + name.substring(name.lastIndexOf('/') + 1) + "\n");
                around().out().println(Licences.text(name));
            }
        }
        return Exit.DONE;
    }

    private void show(Part part, Map<String, String> versions) {
        around().out().println(part.name() + ": " + part.licence());
        if (part.copyright() != null) {
            around().out().println("    \u00a9 " + part.copyright());
        }
        for (String artifact : part.artifacts()) {
            around().out().println("    " + artifact + " " + versions.get(artifact));
        }
    }
}
