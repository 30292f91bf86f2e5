package kz.esep.demo;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import kz.esep.command.Progress;
import kz.esep.command.Surroundings;
import kz.esep.text.Language;
import kz.esep.text.Messages;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep practice}: a commission to practise on that nobody can take for a live one. */
@Command(name = "practice", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
public final class PracticeCommand implements Callable<Integer> {
    private final Surroundings around;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    @Option(names = "--language", paramLabel = "kk|ru|en")
    private @Nullable Language language;

    @Option(names = "--moment", paramLabel = "before|after")
    private Practice.Moment moment = Practice.Moment.AFTER;

    public PracticeCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        Language spoken = language == null ? around.language() : language;
        Practice.Made made;
        try (Progress progress = new Progress(around, text("practice.progress"), Practice.Step.all())) {
            made = Practice.make(out, moment, spoken, around.clock(), step -> progress.accept(step.before()));
            progress.accept(Practice.Step.all());
        }
        say("practice.made", made.folder().toString());
        say("practice.people", made.sheet().toString());
        say("practice.papers", made.papers().toString(), made.protocols().size());
        say("practice.open", made.commission().workspace().toString());
        return 0;
    }

    private void say(String key, Object... arguments) {
        around.out().println(text(key, arguments));
    }

    private String text(String key, Object... arguments) {
        return Messages.of("demo").text(around.language(), key, arguments);
    }
}
