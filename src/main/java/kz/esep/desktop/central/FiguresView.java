package kz.esep.desktop.central;

import java.util.List;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TreeItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import kz.esep.central.ContestCount;
import kz.esep.central.Presence;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Contest;
import kz.esep.election.ContestForm;
import kz.esep.election.ContestKind;
import kz.esep.election.Election;
import kz.esep.result.Sections;
import kz.esep.seats.Fraction;
import kz.esep.seats.Outcome;
import kz.esep.seats.SeatRules;
import kz.esep.text.Refused;
import kz.esep.text.Wording;
import org.controlsfx.control.BreadCrumbBar;
import org.jspecify.annotations.Nullable;

/** What is counted, of the country or of a place in it. */
final class FiguresView extends VBox {
    private static final PseudoClass LAST = PseudoClass.getPseudoClass("last");

    private final Room room;
    private final CentreModel model;
    private final Speech.Voice voice;
    private final VBox content = new VBox(16);
    private final Page scroll = new Page(content);
    private final HBox crumbs = new HBox(8);
    private @Nullable Spot before;

    /** Scrolls with the focus. */
    private static final class Page extends ScrolledPage {
        Page(Node content) {
            setContent(content);
        }
    }

    FiguresView(Room room, CentreModel model) {
        super(8);
        this.room = room;
        this.model = model;
        this.voice = room.speech().voice("desktop.central");
        content.getStyleClass().add("figures-content");
        scroll.setId("figures");
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setMinHeight(0);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(crumbs, scroll);
        setMinWidth(0);
    }

    /** Backspace and Alt+Left go up, unless somebody is typing. */
    void listen(Node root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean typing = event.getTarget() instanceof TextInputControl;
            boolean up = (event.getCode() == KeyCode.BACK_SPACE && !typing)
                    || (event.getCode() == KeyCode.LEFT && event.isAltDown());
            if (up && model.back()) {
                event.consume();
            }
        });
    }

    void draw() {
        Totals totals = model.totals();
        Spot at = model.at();
        String focused = at.equals(before) ? focused() : "";
        crumbs.getChildren().setAll(bar(at));
        content.getChildren().clear();
        if (totals == null) {
            content.getChildren().add(Labels.quiet(voice.say("counting.wait")));
            return;
        }
        boolean moved = !at.equals(before);
        Spot from = before;
        before = at;
        if (at.kind() == Spot.Kind.PRECINCT) {
            protocol(at);
        } else {
            figures(totals, at, moved ? from : null);
        }
        if (moved) {
            scroll.setVvalue(0);
        }
        Node again = focused.isEmpty() ? null : content.lookup("#" + focused);
        if (again != null) {
            Focus.on(again);
        }
    }

    void focusFirst() {
        Node table = content.lookup("#places");
        Focus.on(table == null ? scroll : table);
    }

    void focusFindings() {
        Node findings = content.lookup("#certificate-findings");
        if (findings instanceof ListView<?> list) {
            Focus.on(list);
            list.getSelectionModel().selectFirst();
        }
    }

    /** Id of what has the focus in here, so that it gets it back when everything is drawn anew. */
    private String focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        String id = owner == null ? null : owner.getId();
        return owner == null || id == null || !owner.equals(content.lookup("#" + id)) ? "" : id;
    }

    private void protocol(Spot at) {
        content.getChildren()
                .add(Labels.heading(
                        voice.say("protocol", at.id(), model.contest().name())));
        content.getChildren().add(new ProtocolView(room, model, model.protocol(at.id())));
        Focus.on(scroll);
        scroll.setFocusTraversable(true);
    }

    private void figures(Totals totals, Spot at, @Nullable Spot from) {
        ContestCount count = totals.count();
        boolean top = at.kind() == Spot.Kind.COUNTRY;
        Fraction threshold = top ? threshold(totals.election(), totals.contest()) : null;
        Wording againstAll = againstAll(totals.election(), totals.contest());
        content.getChildren()
                .addAll(
                        Labels.heading(voice.say("votes." + noun(totals.contest()))),
                        new VotesView(model, voice, totals.bars(at, againstAll), threshold));
        if (top) {
            outcome(totals, count);
        } else if (isList(totals.contest())) {
            content.getChildren().add(Labels.quiet(voice.say("threshold.whole")));
        }
        if (at.kind() == Spot.Kind.COMMISSION) {
            totals.file(at.id()).ifPresent(file -> content.getChildren().add(new FileView(room, model, file)));
        }
        Snapshot snapshot = model.snapshot();
        if (top && snapshot != null && !snapshot.count().certificates().isEmpty()) {
            content.getChildren()
                    .add(new FindingsView(room, model, snapshot.count().certificates()));
        }
        presence(at);
        PlacesView places = new PlacesView(room, model, totals);
        content.getChildren().add(places);
        if (from != null) {
            places.select(from);
            places.focusTable();
        }
    }

    /** Who was present, where the files say it. */
    private void presence(Spot at) {
        Snapshot snapshot = model.snapshot();
        if (snapshot != null) {
            Map<Sections.Body, Presence.Sum> sums =
                    snapshot.presence().of(model.geography().commissions(at));
            if (!sums.isEmpty()) {
                content.getChildren().add(new PresenceView(voice, sums));
            }
        }
    }

    private void outcome(Totals totals, ContestCount count) {
        Outcome outcome = count.outcome();
        if (outcome != null && count.total().protocols() > 0) {
            long against = count.total().figures().getOrDefault(ContestForm.AGAINST_ALL, 0L);
            content.getChildren()
                    .addAll(
                            Labels.heading(voice.say(
                                    (count.complete() ? "outcome." : "outcome.preview.") + noun(totals.contest()))),
                            new SeatsView(voice, totals.contest(), outcome, against));
        }
        for (var notice : count.notices()) {
            if (!notice.key().equals("count.preview")) {
                Label label = Mark.WARNING.with(room.speech().say(notice));
                label.setWrapText(true);
                label.setMinHeight(USE_PREF_SIZE);
                content.getChildren().add(label);
            }
        }
    }

    private static String noun(Contest contest) {
        return isList(contest) ? "lists" : contest.kind() == ContestKind.QUESTION ? "answers" : "candidates";
    }

    private static boolean isList(Contest contest) {
        return contest.kind() == ContestKind.PARTY_LIST || contest.kind() == ContestKind.LOCAL_PARTY_LIST;
    }

    /** Null where there is none, and where the law of that edition does not know it. */
    private static @Nullable Fraction threshold(Election election, Contest contest) {
        if (!isList(contest)) {
            return null;
        }
        try {
            return SeatRules.of(election.ruleEdition(), contest.kind()).threshold();
        } catch (Refused e) {
            return null;
        }
    }

    private Wording againstAll(Election election, Contest contest) {
        return election.form(contest.id())
                .find(ContestForm.AGAINST_ALL)
                .map(line -> line.label())
                .orElse(Wording.same(voice.say("against-all")));
    }

    private Node bar(Spot at) {
        List<Spot> path = model.geography().path(at);
        TreeItem<Spot> item = BreadCrumbBar.buildTreeModel(path.toArray(Spot[]::new));
        BreadCrumbBar<Spot> bar = new BreadCrumbBar<>(item);
        bar.setId("crumbs");
        bar.setAccessibleText(voice.say("crumbs"));
        bar.setFocusTraversable(false);
        bar.setAutoNavigationEnabled(false);
        bar.setCrumbFactory(crumb -> {
            Spot spot = crumb.getValue();
            Button button = Buttons.plain(name(spot), () -> {
                if (!spot.equals(model.at())) {
                    model.go(spot);
                }
            });
            button.getStyleClass().add("crumb");
            button.pseudoClassStateChanged(LAST, spot.equals(at));
            return button;
        });
        bar.setOnCrumbAction(event -> {
            Spot spot = event.getSelectedCrumb().getValue();
            if (!spot.equals(model.at())) {
                model.go(spot);
            }
        });
        HBox.setHgrow(bar, Priority.ALWAYS);
        return bar;
    }

    private String name(Spot spot) {
        return spot.kind() == Spot.Kind.PRECINCT
                ? voice.say("crumb.precinct", spot.id())
                : room.speech().say(model.geography().name(spot));
    }
}
