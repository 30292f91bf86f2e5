package kz.esep.command;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import kz.esep.store.SharedJournal;
import picocli.CommandLine;

/** The tree of commands. One is made when it is asked for, so that a command does not wait for the others. */
final class CommandTree {
    private final Surroundings around;
    private final CommandGroups groups;
    private final Map<String, Supplier<Object>> first = new LinkedHashMap<>();

    /**
     * The program's commands and some more.
     *
     * @param more commands of packages that build on this one, by name
     */
    CommandTree(Surroundings around, Map<String, Supplier<Callable<Integer>>> more) {
        this.around = around;
        groups = new CommandGroups(around);
        first.put("init", () -> new InitCommand(around));
        first.put("user", groups::people);
        protocols();
        papers();
        files();
        first.put("schedule", groups::schedules);
        first.put("day", groups::day);
        first.put("count", groups::count);
        first.put("certificate", groups::certificates);
        first.put("member", groups::members);
        first.put("observers", groups::observers);
        first.put("media", groups::media);
        first.put("timesheet", groups::timesheets);
        first.put("pay", groups::pay);
        first.put("journal", groups::journal);
        first.put("backup", groups::backups);
        first.put("restore", () -> new BackupCommands.Restore(around));
        first.put("package", groups::packages);
        first.put("key", groups::keys);
        if (around.journal() != null) {
            stations(around.journal());
        }
        more.forEach((name, command) -> first.put(name, command::get));
    }

    private void protocols() {
        first.put("enter", () -> new EnterCommand(around));
        first.put("list", () -> new ListCommand(around));
        first.put("retype", () -> new RetypeCommand(around));
        first.put("take-back", () -> new TakeBackCommand(around));
        first.put("release", () -> new ReleaseCommand(around));
        first.put("check", () -> new CheckCommand(around));
        first.put("decide", () -> new DecideCommand(around));
        first.put("accept", () -> new AcceptCommand(around));
        first.put("correct", () -> new CorrectCommand(around));
        first.put("recount", () -> new RecountCommand(around));
    }

    private void papers() {
        first.put("export", () -> new ExportCommand(around));
        first.put("tables", () -> new TablesCommand(around));
        first.put("print", () -> new PrintCommand(around));
        first.put("hand-out", () -> new HandOutCommand(around));
        first.put("post", () -> new PostCommand(around));
        first.put("copies", () -> new CopiesCommand(around));
    }

    private void files() {
        first.put("verify", () -> new VerifyCommand(around));
        first.put("collect", () -> new CollectCommand(around));
        first.put("resolve", () -> new ResolveCommand(around));
        first.put("publish", () -> new PublishCommand(around));
        first.put("prove", () -> new ProveCommand(around));
        first.put("seats", () -> new SeatsCommand(around));
        first.put("questions", () -> new QuestionsCommand(around));
        first.put("licences", () -> new LicencesCommand(around));
    }

    private void stations(SharedJournal journal) {
        first.put("share", () -> new StationCommands.Share(around, journal));
        first.put("join", () -> new StationCommands.Join(around, journal));
    }

    /** The tree; of its first level only the one that was asked for, all when it is none of them. */
    CommandLine ask(String asked) {
        CommandLine line = new CommandLine(new CommandLines.Esep());
        first.forEach((name, command) -> {
            if (!first.containsKey(asked) || name.equals(asked)) {
                line.addSubcommand(name, command.get());
            }
        });
        return line;
    }
}
