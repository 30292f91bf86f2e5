package kz.esep.desktop.central;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TitledPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.HBox;
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
import org.jspecify.annotations.Nullable;

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
        for (ListSeats list : onBallot(allocation)) {
            int number = number(list.option().id());
            Long seats = list.seats();
            if (seats != null && seats > 0) {
                parts.add(new HemicycleView.Part(number, style(number), seats));
                spoken.add(
                        voice.say("seats.of", voice.speech().say(list.option().name()), seats));
            }
        }
        long open = allocation.seats() - allocation.allocated();
        VBox left = new VBox(8);
        if (open > 0) {
            parts.add(new HemicycleView.Part(0, "list-none", open));
            spoken.add(voice.say("seats.open", open));
        }
        HemicycleView hemicycle = new HemicycleView(parts, String.join(", ", spoken));
        hemicycle.setId("hemicycle");
        left.getChildren().add(hemicycle);
        if (open > 0) {
            left.getChildren().add(Labels.text(voice.say("seats.open", open)));
        }
        TableView<ListSeats> table = table(allocation);
        table.getStyleClass().add("seats-table");
        table.setStyle("-fx-pref-height: " + (4 + 24 * table.getItems().size() / 10) + "em;");
        return new BesideView(left, table);
    }

    private List<ListSeats> onBallot(Allocation allocation) {
        return allocation.lists().stream()
                .sorted(java.util.Comparator.comparingInt(
                        list -> number(list.option().id())))
                .toList();
    }

    private int number(String option) {
        return contest.options().stream().map(Contest.Option::id).toList().indexOf(option) + 1;
    }

    /** The list's number on its colour: the table is the legend of the half circle. */
    private static Label chip(int number) {
        Label chip = Labels.styled(Integer.toString(number), "list-number", style(number));
        chip.setMinWidth(USE_PREF_SIZE);
        return chip;
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
        name.setCellFactory(made -> new TableCell<>() {
            @Override
            protected void updateItem(@Nullable String said, boolean empty) {
                super.updateItem(said, empty);
                ListSeats list = empty ? null : getTableRow().getItem();
                setText(list == null ? "" : voice.speech().say(list.option().name()));
                setGraphic(list == null ? null : chip(number(list.option().id())));
            }
        });
        table.getColumns()
                .setAll(List.of(
                        name,
                        figure("column.quotient", 6.5, list -> claim(list, quotient(list))),
                        figure("column.whole", 5, list -> claim(list, count(list.claim(), true))),
                        figure("column.extra", 4.5, list -> claim(list, count(list.claim(), false))),
                        figure("column.seats", 6.5, this::seats)));
        table.getItems().setAll(onBallot(allocation));
        table.getColumns().forEach(column -> column.setSortable(false));
        return table;
    }

    private TableColumn<ListSeats, String> figure(
            String key, double ems, java.util.function.Function<ListSeats, @Nullable String> value) {
        TableColumn<ListSeats, String> column = Tables.text(voice.say(key), value);
        column.getStyleClass().add("figures");
        return Widths.fixed(column, ems);
    }

    private static String claim(ListSeats list, String value) {
        return list.claim() == null ? "–" : value;
    }

    private String quotient(ListSeats list) {
        ListSeats.Claim claim = list.claim();
        return claim == null ? "" : voice.say("quotient", claim.quotient().cut(QUOTIENT_DECIMALS));
    }

    private static String count(ListSeats.@Nullable Claim claim, boolean whole) {
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
            list.getChildren()
                    .add(Labels.text(voice.say("step", number, voice.speech().say(step))));
        }
        HBox row = Buttons.last(Buttons.plain(voice.say("steps.copy"), copy));
        list.getChildren().add(row);
        TitledPane pane = new TitledPane(voice.say("steps"), list);
        pane.setId("steps");
        pane.setAccessibleText(voice.say("steps"));
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
