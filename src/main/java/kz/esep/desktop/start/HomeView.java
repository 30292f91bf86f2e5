package kz.esep.desktop.start;

import atlantafx.base.theme.Styles;
import java.nio.file.Path;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TextField;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import kz.esep.demo.Practice;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.form.Tips;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Settings;
import kz.esep.desktop.shell.SettingsFile;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Refused;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What a person sees first: the workspaces of before, opening another, a new one, practice, checking a file. */
final class HomeView extends ScrolledPage {
    private final Room room;
    private final Start start;
    private final SettingsFile settings;
    private final HomeModel model;
    private final Speech.Voice voice;
    private final VBox recents = new VBox(4);
    private final TextField path;
    private final Button begin;

    HomeView(Room room, Start start, SettingsFile settings, HomeModel model) {
        this.room = room;
        this.start = start;
        this.settings = settings;
        this.model = model;
        voice = room.speech().voice("desktop.start");
        path = new TextField(model.typed());
        path.setId("path");
        begin = entrance("new", Feather.FILE_PLUS, () -> start.begin(""));
        if (settings.get().recent().isEmpty()) {
            begin.getStyleClass().add(Styles.ACCENT);
        }
        HBox columns = new HBox(32, left(), right());
        columns.getStyleClass().add("start-page");
        columns.setAlignment(Pos.TOP_CENTER);
        setContent(columns);
        fill();
        look();
        focus();
    }

    private void focus() {
        Node start = settings.get().recent().isEmpty() ? begin : path;
        Focus.on(
                model.typed().isEmpty()
                        ? recents.lookupAll(".recent").stream()
                                .filter(node -> !node.isDisabled())
                                .findFirst()
                                .orElse(start)
                        : path);
        path.end();
    }

    private VBox left() {
        VBox box = new VBox(
                16,
                Labels.title("Esep"),
                Labels.quiet(voice.say("purpose")),
                Labels.heading(voice.say("recent")),
                recents,
                Labels.heading(voice.say("open")),
                typedPath(),
                less());
        box.getStyleClass().add("start-main");
        HBox.setHgrow(box, Priority.ALWAYS);
        return box;
    }

    /** What is needed on other nights than the first. */
    private Node less() {
        GridPane row = new GridPane(12, 12);
        ColumnConstraints half = new ColumnConstraints();
        half.setPercentWidth(50);
        row.getColumnConstraints().addAll(half, half);
        row.addRow(
                0,
                card(entrance("restore", Feather.ROTATE_CCW, () -> start.restore("")), "restore.hint"),
                card(entrance("check", Feather.CHECK_CIRCLE, () -> start.check("")), "check.hint"));
        row.add(card(entrance("authority", Feather.AWARD, start::authority), "authority.hint"), 0, 1, 2, 1);
        return row;
    }

    private Node typedPath() {
        path.textProperty().addListener((seen, was, is) -> model.type(is));
        path.setPromptText(voice.say("path.prompt"));
        path.setOnAction(event -> openTyped());
        HBox.setHgrow(path, Priority.ALWAYS);
        Button choose = Buttons.plain(voice.say("choose"), start::choose);
        choose.setId("open");
        HBox row = new HBox(8, path, choose, Buttons.plain(voice.say("open.typed"), this::openTyped));
        path.setAccessibleText(voice.say("path"));
        return new VBox(4, row, Labels.quiet(voice.say("drop")));
    }

    private void openTyped() {
        try {
            start.open(TypedPath.of(path.getText()));
        } catch (Refused e) {
            room.frame().trouble(e);
        }
    }

    private VBox right() {
        VBox box = new VBox(
                12,
                card(begin, "new.hint"),
                card(practice("practice", Practice.Moment.AFTER), "practice.hint"),
                card(practice("practice.before", Practice.Moment.BEFORE), "practice.before.hint"));
        box.getStyleClass().add("start-beside");
        return box;
    }

    private Button practice(String key, Practice.Moment moment) {
        return entrance(key, Feather.PLAY_CIRCLE, () -> start.practise(moment));
    }

    private Button entrance(String key, Ikon icon, Runnable act) {
        Button button = Buttons.plain(voice.say(key), act);
        button.setId(key);
        button.getStyleClass().add("entrance");
        button.setGraphic(new FontIcon(icon));
        button.setAccessibleHelp(voice.say(key + ".hint"));
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setWrapText(true);
        button.setMinHeight(Region.USE_PREF_SIZE);
        return button;
    }

    private VBox card(Button entrance, String hint) {
        VBox card = new VBox(8, entrance, Labels.quiet(voice.say(hint)));
        card.getStyleClass().add("card");
        return card;
    }

    private void fill() {
        recents.getChildren().clear();
        List<Settings.Recent> all = settings.get().recent();
        if (all.isEmpty()) {
            VBox empty =
                    new VBox(4, Labels.styled(voice.say("empty"), "field-label"), Labels.text(voice.say("empty.do")));
            empty.getStyleClass().add("card");
            recents.getChildren().add(empty);
        }
        all.forEach(one -> recents.getChildren().add(row(one)));
    }

    private Node row(Settings.Recent recent) {
        boolean missing = model.isMissing(recent);
        String commission = room.speech().say(recent.commission());
        Label name = cut(commission, "recent-name");
        Label election = cut(room.speech().say(recent.election()), "recent-election");
        Label where = cut(recent.path(), "quiet");
        where.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        VBox words = new VBox(2, name, election, where);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        HBox face = new HBox(12, words);
        face.setAlignment(Pos.CENTER_LEFT);
        if (recent.practice()) {
            Label mode = Labels.styled(voice.say("Mode.PRACTICE"), "mode", "mode-practice");
            mode.setMinWidth(Region.USE_PREF_SIZE);
            face.getChildren().add(mode);
        }
        if (missing) {
            Label absent = Mark.WARNING.with(voice.say("absent"));
            absent.setMinWidth(Region.USE_PREF_SIZE);
            face.getChildren().add(absent);
        }
        HBox row = new HBox(8, opener(recent, face, missing), remover(recent, commission, missing));
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private Button opener(Settings.Recent recent, Node face, boolean missing) {
        Button button = Buttons.plain("", () -> start.open(Path.of(recent.path())));
        button.setGraphic(face);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.getStyleClass().add("recent");
        button.setMaxWidth(Double.MAX_VALUE);
        button.setMinWidth(0);
        button.setDisable(missing);
        button.setTooltip(Tips.tip(recent.path()));
        button.setAccessibleText(room.speech().say(recent.commission()) + ", "
                + room.speech().say(recent.election()) + ", " + recent.path());
        HBox.setHgrow(button, Priority.ALWAYS);
        return button;
    }

    /** Of one that is gone in words, of the others as a small cross. */
    private Button remover(Settings.Recent recent, String commission, boolean missing) {
        String name = voice.say("remove", commission);
        Runnable remove = () -> {
            settings.change(now -> now.without(recent.path()));
            fill();
            focus();
        };
        Button button =
                missing ? Buttons.plain(voice.say("remove.absent"), remove) : Buttons.icon(Feather.X, name, remove);
        button.setAccessibleText(name);
        button.getStyleClass().add("remove");
        return button;
    }

    private static Label cut(String text, String style) {
        Label label = Labels.styled(text, style, "may-shorten");
        label.setMinWidth(0);
        label.setTooltip(Tips.tip(text));
        return label;
    }

    /** Looks whether the workspaces are still where they were. */
    private void look() {
        List<Settings.Recent> all = settings.get().recent();
        if (!all.isEmpty()) {
            room.work().run(voice.message("looking"), progress -> HomeModel.missing(all), absent -> {
                if (model.found(absent)) {
                    fill();
                    if (!path.isFocused()) {
                        focus();
                    }
                }
            });
        }
    }
}
