package kz.esep.demo;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.command.Surroundings;
import kz.esep.command.Table;
import kz.esep.election.ContestForm;
import kz.esep.text.Messages;
import kz.esep.text.Refused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code esep demo}: the whole job once, end to end, on published figures broken down to made-up units. */
@Command(name = "demo", mixinStandardHelpOptions = true)
@SuppressWarnings("NullAway.Init")
public final class DemoCommand implements Callable<Integer> {
    private final Surroundings around;

    @Option(names = "--out", required = true, paramLabel = "DIR")
    private Path out;

    @Option(names = "--seed", defaultValue = "2023", paramLabel = "N")
    private long seed;

    @Option(names = "--election", paramLabel = "ID")
    private List<String> elections = List.of();

    public DemoCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws IOException {
        List<Published> chosen = elections.isEmpty()
                ? Published.all()
                : elections.stream().distinct().map(DemoCommand::published).toList();
        requireEmpty();
        say("intro");
        List<Campaign> campaigns = chosen.stream()
                .map(published -> new Campaign(around.clock(), out.resolve(published.id()), published))
                .toList();
        List<Commission.Night> nights = each(campaigns, campaign -> campaign.commissions(seed));
        for (int i = 0; i < campaigns.size() && campaigns.size() > 1; i++) {
            campaigns.get(i).plant(campaigns.get((i + 1) % campaigns.size()));
        }
        List<Campaign.Counted> counted = each(campaigns, Campaign::count);
        boolean equal = true;
        for (int i = 0; i < campaigns.size(); i++) {
            equal &= tell(campaigns.get(i), nights.get(i), counted.get(i));
        }
        say(equal ? "outro.equal" : "outro.different", out.toString());
        return equal ? 0 : 1;
    }

    private static Published published(String id) {
        return Published.find(id)
                .orElseThrow(() -> new Refused(
                        "demo",
                        "unknown",
                        id,
                        Published.all().stream().map(Published::id).collect(Collectors.joining(", "))));
    }

    private void requireEmpty() throws IOException {
        if (Files.exists(out)) {
            try (Stream<Path> there = Files.list(out)) {
                if (there.findAny().isPresent()) {
                    throw new Refused("demo", "not-empty", out.toString());
                }
            }
        }
        Files.createDirectories(out);
    }

    private interface Part<T> {
        T of(Campaign campaign) throws IOException;
    }

    /** The same part of every campaign, side by side: they share nothing. */
    private static <T> List<T> each(List<Campaign> campaigns, Part<T> part) {
        try (ExecutorService workers = Executors.newFixedThreadPool(2)) {
            List<Future<T>> running = new ArrayList<>();
            for (Campaign campaign : campaigns) {
                running.add(workers.submit(() -> part.of(campaign)));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> one : running) {
                results.add(one.get());
            }
            return results;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof IOException io) {
                throw new UncheckedIOException(io);
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    private boolean tell(Campaign campaign, Commission.Night night, Campaign.Counted counted) {
        PrintWriter lines = around.out();
        Published published = campaign.published();
        lines.println();
        say("title", published.votingDay().toString(), published.seats(), published.ruleEdition());
        say("night", night.protocols(), night.disputes(), night.warnings(), night.errors(), night.corrections());
        counted.refused().forEach((file, reason) -> say("refused", file, reason));
        say(counted.changed() == 0 ? "again" : "again.changed", counted.files());
        Table table = new Table(
                text("column.list"),
                text("column.published"),
                text("column.counted"),
                text("column.official"),
                text("column.allocated"));
        for (Published.PartyList list : published.lists()) {
            Long votes = counted.votes().get(ContestForm.VOTES_PREFIX + list.id());
            Long seats = counted.seats().get(list.id());
            table.row(
                    list.name().in(around.language()),
                    number(list.votes()),
                    votes == null ? "?" : number(votes),
                    number((long) list.officialSeats()),
                    seats == null ? "?" : number(seats));
        }
        Long against = published.againstAll();
        if (against != null) {
            Long votes = counted.votes().get(ContestForm.AGAINST_ALL);
            table.row(text("against-all"), number(against), votes == null ? "?" : number(votes), "", "");
        }
        table.print(lines);
        boolean equal = counted.complete() && counted.changed() == 0 && campaign.equalsThePublished(counted);
        say(equal ? "equal" : "different");
        return equal;
    }

    private void say(String key, Object... arguments) {
        around.out().println(text(key, arguments));
    }

    private String number(long value) {
        return text("number", value);
    }

    private String text(String key, Object... arguments) {
        return Messages.of("demo").text(around.language(), key, arguments);
    }
}
