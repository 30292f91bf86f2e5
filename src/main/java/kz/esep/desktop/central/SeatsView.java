package kz.esep.desktop.central;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Contest;
import kz.esep.seats.Allocation;
import kz.esep.seats.CandidatesOutcome;
import kz.esep.seats.ListSeats;
import kz.esep.seats.Outcome;
import kz.esep.seats.QuestionOutcome;
import kz.esep.seats.SeatsReport;
import kz.esep.text.Message;

/** What the votes of a contest decide: seats with every step to them, the winner, or who stands in the run-off. */
final class SeatsView extends VBox {
    private static final int QUOTIENT_DECIMALS = 4;

    private final Speech.Voice voice;
    private final Contest contest;

    SeatsView(Speech.Voice voice, Contest contest, Outcome outcome, long againstAll) {
        super(8);
        this.voice = voice;
        this.contest = contest;
        getStyleClass().add("outcome");
        switch (outcome) {
            case Allocation allocation -> {
                getChildren().addAll(seats(allocation), steps(outcome.steps(), () -> copy(allocation, againstAll)));
            }
            case CandidatesOutcome candidates -> {
                getChildren().addAll(elected(candidates), steps(outcome.steps(), () -> copy(outcome.steps())));
            }
            case QuestionOutcome question -> {
                getChildren().addAll(answer(question), steps(outcome.steps(), () -> copy(outcome.steps())));
            }
        }
    }

    private Node seats(Allocation allocation) {
        List<HemicycleView.Part> parts = new ArrayList<>();
        List<String> spoken = new ArrayList<>();
        FlowPane legend = new FlowPane(12, 4);
        legend.getStyleClass().add("legend");
        for (ListSeats list : onBallot(allocation)) {
            int number = number(list.option().id());
            Long seats = list.seats();
            if (seats != null && seats > 0) {
                String words = voice.say("seats.of", voice.speech().say(list.option().name()), seats);
                parts.add(new HemicycleView.Part(number, style(number), seats));
                spoken.add(words);
                Label chip = Labels.styled(Integer.toString(number), "list-number", style(number));
                chip.setMinWidth(USE_PREF_SIZE);
                HBox entry = new HBox(6, chip, Labels.text(words));
                entry.setAlignment(Pos.CENTER_LEFT);
                legend.getChildren().add(entry);
            }
        }
        long open = allocation.seats() - allocation.allocated();
        if (open > 0) {
            parts.add(new HemicycleView.Part(0, "list-none", open));
            spoken.add(voice.say("seats.open", open));
            legend.getChildren().add(Labels.text(voice.say("seats.open", open)));
        }
        HemicycleView hemicycle = new HemicycleView(parts, String.join(", ", spoken));
        hemicycle.setId("hemicycle");
        VBox left = new VBox(8, hemicycle, legend);
        left.getStyleClass().add("seats-left");
        TableView<ListSeats> table = table(allocation);
        table.getStyleClass().add("seats-table");
        HBox.setHgrow(table, Priority.ALWAYS);
        return new HBox(16, left, table);
    }

    private List<ListSeats> onBallot(Allocation allocation) {
        return allocation.lists().stream()
                .sorted(java.util.Comparator.comparingInt(list -> number(list.option().id())))
                .toList();
    }

    private int number(String option) {
        return contest.options().stream().map(Contest.Option::id).toList().indexOf(option) + 1;
    }

    private static String style(int number) {
        return "list-" + ((number - 1) % 10 + 1);
    }

    private TableView<ListSeats> table(Allocation allocation) {
        TableView<ListSeats> table = Tables.table(voice.say("seats.table"), Labels.quiet(voice.say("seats.none")));
        table.setId("seats-table");
        TableColumn<ListSeats, String> name = Tables.text(
                voice.say("column.list"),
                list -> number(list.option().id()) + ". "
                        + voice.speech().say(list.option().name()));
        table.getColumns()
                .setAll(List.of(
                        name,
                        figure("column.quotient", 7, list -> claim(list, quotient(list))),
                        figure("column.whole", 4, list -> claim(list, count(list.claim(), true))),
                        figure("column.extra", 4, list -> claim(list, count(list.claim(), false))),
                        figure("column.seats", 5, this::seats)));
        table.getItems().setAll(onBallot(allocation));
        table.getColumns().forEach(column -> column.setSortable(false));
        return table;
    }

    private TableColumn<ListSeats, String> figure(
            String key, double ems, java.util.function.Function<ListSeats, String> value) {
        TableColumn<ListSeats, String> column = Tables.text(voice.say(key), value::apply);
        column.getStyleClass().add("figures");
        return Widths.fixed(column, ems);
    }

    private static String claim(ListSeats list, String value) {
        return list.claim() == null ? "–" : value;
    }

    private static String quotient(ListSeats list) {
        ListSeats.Claim claim = list.claim();
        return claim == null ? "" : claim.quotient().cut(QUOTIENT_DECIMALS).toPlainString();
    }

    private static String count(ListSeats.@org.jspecify.annotations.Nullable Claim claim, boolean whole) {
        return claim == null ? "" : Numerals.grouped(whole ? claim.whole() : claim.extra());
    }

    private String seats(ListSeats list) {
        Long seats = list.seats();
        return seats == null ? voice.say("seats.undecided") : Numerals.grouped(seats);
    }

    private Node elected(CandidatesOutcome outcome) {
        VBox box = new VBox(4);
        for (String id : outcome.elected()) {
            box.getChildren().add(big(Mark.GOOD, "elected", id));
        }
        for (String id : outcome.voteAgain()) {
            box.getChildren().add(big(Mark.WARNING, "votes-again", id));
        }
        if (box.getChildren().isEmpty()) {
            box.getChildren().add(Mark.NEUTRAL.with(voice.say("elected.nobody")));
        }
        return box;
    }

    private Node answer(QuestionOutcome outcome) {
        String more = outcome.moreThanHalf();
        return more == null
                ? Mark.NEUTRAL.with(voice.say("answer.none"))
                : big(Mark.NEUTRAL, "answer.more-than-half", more);
    }

    private Label big(Mark mark, String key, String option) {
        String name = contest.options().stream()
                .filter(one -> one.id().equals(option))
                .findFirst()
                .map(one -> voice.speech().say(one.name()))
                .orElse(option);
        Label label = mark.with(voice.say(key, name));
        label.getStyleClass().add("part-title");
        label.setWrapText(true);
        return label;
    }

    /** The reckoning in words, numbered, so that it can be read out. */
    private TitledPane steps(List<Message> steps, Runnable copy) {
        VBox list = new VBox(4);
        int number = 0;
        for (Message step : steps) {
            number++;
            list.getChildren().add(Labels.text(voice.say("step", number, voice.speech().say(step))));
        }
        HBox row = new HBox(Buttons.plain(voice.say("steps.copy"), copy));
        row.setAlignment(Pos.CENTER_RIGHT);
        list.getChildren().add(row);
        TitledPane pane = new TitledPane(voice.say("steps"), list);
        pane.setId("steps");
        pane.setExpanded(false);
        pane.setAnimated(false);
        return pane;
    }

    private void copy(Allocation allocation, long againstAll) {
        put(new SeatsReport(allocation, againstAll, voice.speech().language()).text());
    }

    private void copy(List<Message> steps) {
        put(String.join("\n", steps.stream().map(voice.speech()::say).toList()));
    }

    private static void put(String text) {
        ClipboardContent content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }
}
