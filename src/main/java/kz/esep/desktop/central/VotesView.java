package kz.esep.desktop.central;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.ContestForm;
import kz.esep.seats.Fraction;
import org.jspecify.annotations.Nullable;

/** Votes as horizontal bars. Enter on one shows its votes in the table of places. */
final class VotesView extends VBox {
    private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
    private static final Fraction WHOLE = Fraction.of(1, 1);

    private final Speech.Voice voice;
    private final CentreModel model;
    private final List<Node> rows = new ArrayList<>();

    /**
     * Bars of one place.
     *
     * @param threshold share that a list needs, null where there is none
     */
    VotesView(CentreModel model, Speech.Voice voice, List<BarRow> bars, @Nullable Fraction threshold) {
        this.voice = voice;
        this.model = model;
        getStyleClass().add("votes");
        Fraction full = full(bars, threshold);
        if (threshold != null) {
            Label label = Labels.styled(voice.say("threshold", percent(voice, threshold)), "quiet");
            label.setId("threshold");
            getChildren().add(label);
        }
        for (BarRow bar : bars) {
            Node row = row(bar, full, threshold);
            rows.add(row);
            getChildren().add(row);
        }
    }

    /** The longest bar fills nine tenths, so that the bars can be told apart. */
    private static Fraction full(List<BarRow> bars, @Nullable Fraction threshold) {
        Fraction longest =
                bars.stream().map(BarRow::share).max(Comparator.naturalOrder()).orElse(Fraction.ZERO);
        Fraction least = threshold == null || longest.compareTo(threshold) > 0 ? longest : threshold;
        return least.compareTo(Fraction.ZERO) == 0 ? WHOLE : least.times(Fraction.of(10, 9));
    }

    static String percent(Speech.Voice voice, Fraction share) {
        BigDecimal percent = share.times(Fraction.of(100, 1)).rounded(2);
        return voice.say("percent", percent);
    }

    private Node row(BarRow bar, Fraction full, @Nullable Fraction threshold) {
        boolean listed = !bar.id().equals(ContestForm.AGAINST_ALL);
        String style = listed ? "list-" + ((bar.number() - 1) % 10 + 1) : "list-none";
        Label number = Labels.styled(listed ? Integer.toString(bar.number()) : "–", "list-number", style);
        number.setMinWidth(USE_PREF_SIZE);
        Label name = Labels.text(voice.speech().say(bar.name()));
        name.getStyleClass().add("list-name");
        ShareBar track = new ShareBar(full, threshold, style).show(bar.share());
        HBox.setHgrow(track, Priority.ALWAYS);
        Label votes = Labels.styled(Numerals.grouped(bar.votes()), "figures", "list-votes");
        Label share = Labels.styled(percent(voice, bar.share()), "figures", "list-share");
        HBox row = new HBox(8, number, name, track, votes, share);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("vote-row");
        row.setId("bar-" + bar.id());
        row.setFocusTraversable(true);
        row.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        row.setAccessibleText(said(bar, threshold));
        row.pseudoClassStateChanged(CHOSEN, bar.id().equals(model.option()));
        row.setOnMouseClicked(event -> model.choose(bar.id()));
        row.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
                event.consume();
                model.choose(bar.id());
            } else if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.UP) {
                event.consume();
                move(row, event.getCode() == KeyCode.DOWN ? 1 : -1);
            }
        });
        return row;
    }

    private void move(Node from, int step) {
        int to = rows.indexOf(from) + step;
        if (to >= 0 && to < rows.size()) {
            rows.get(to).requestFocus();
        }
    }

    private String said(BarRow bar, @Nullable Fraction threshold) {
        String name = voice.speech().say(bar.name());
        String votes = Numerals.grouped(bar.votes());
        String share = percent(voice, bar.share());
        if (threshold == null || bar.number() == 0) {
            return voice.say("bar", name, votes, share);
        }
        return voice.say(bar.share().compareTo(threshold) < 0 ? "bar.below" : "bar.above", name, votes, share);
    }
}
