package kz.esep.command;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import kz.esep.text.Messages;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ITypeInfo;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.MutuallyExclusiveArgsException;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says in the person's language what is wrong with a command line, and where the right way stands. */
final class WrongUsage implements IParameterExceptionHandler {
    private static final int NEAREST = 3;
    /** What is said of a value that is not of its type. */
    private static final Map<Class<?>, String> NEEDED = Map.of(
            int.class, "usage.not-whole",
            Integer.class, "usage.not-whole",
            long.class, "usage.not-whole",
            Long.class, "usage.not-whole",
            BigDecimal.class, "usage.not-a-number",
            LocalDate.class, "usage.not-a-date",
            LocalTime.class, "usage.not-a-time",
            LocalDateTime.class, "usage.not-a-moment");

    private final Surroundings around;

    WrongUsage(Surroundings around) {
        this.around = around;
    }

    @Override
    public int handleParseException(ParameterException wrong, String[] arguments) {
        CommandSpec command = wrong.getCommandLine().getCommandSpec();
        around.err().println(sentence(wrong, command));
        around.err().println(text("usage.see", command.qualifiedName()));
        return Exit.WRONG_USAGE;
    }

    private String sentence(ParameterException wrong, CommandSpec command) {
        return switch (wrong) {
            case MissingParameterException missing -> missing(missing.getMissing());
            case UnmatchedArgumentException unmatched -> unmatched(unmatched, command);
            case OverwrittenOptionException twice -> text("usage.twice", name(twice.getOverwritten()));
            case MutuallyExclusiveArgsException _ -> text("usage.exclusive");
            default -> value(wrong);
        };
    }

    private String missing(List<ArgSpec> missing) {
        boolean oneOf = missing.stream()
                .allMatch(one -> one.group() != null && one.group().exclusive());
        return text(
                oneOf ? "usage.missing-one" : "usage.missing",
                missing.stream().map(WrongUsage::name).distinct().collect(Collectors.joining(", ")));
    }

    private String unmatched(UnmatchedArgumentException unmatched, CommandSpec command) {
        String word = unmatched.getUnmatched().getFirst();
        boolean option = unmatched.isUnknownOption();
        boolean subcommand = !option && !command.subcommands().isEmpty();
        String said =
                text(option ? "usage.unknown-option" : subcommand ? "usage.unknown-command" : "usage.unmatched", word);
        List<String> nearest = new ArrayList<>(unmatched.getSuggestions());
        if (nearest.isEmpty() || !(option || subcommand)) {
            return said;
        }
        String before = option ? "" : command.qualifiedName() + " ";
        return said + " "
                + text(
                        "usage.nearest",
                        nearest.stream()
                                .limit(NEAREST)
                                .map(name -> before + name)
                                .collect(Collectors.joining(", ")));
    }

    private String value(ParameterException wrong) {
        ArgSpec about = wrong.getArgSpec();
        String value = wrong.getValue();
        if (about == null || value == null) {
            return String.valueOf(wrong.getMessage());
        }
        ITypeInfo type = about.typeInfo();
        if (type.isMultiValue()) {
            type = type.getAuxiliaryTypeInfos().getLast();
        }
        if (type.isEnum()) {
            return text("usage.not-one-of", name(about), value, String.join(", ", type.getEnumConstantNames()));
        }
        return text(NEEDED.getOrDefault(type.getType(), "usage.bad-value"), name(about), value);
    }

    /** An option by its long name, a parameter by what stands for it in the help. */
    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
    }

    private String text(String key, Object... arguments) {
        return Messages.of("command").text(around.language(), key, arguments);
    }
}
