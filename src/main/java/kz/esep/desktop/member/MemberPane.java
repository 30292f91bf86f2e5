package kz.esep.desktop.member;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.esep.commission.Bar;
import kz.esep.commission.Post;
import kz.esep.commission.Proposer;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Choice;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.FormCard;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.LineKeys;
import kz.esep.desktop.form.TypedField;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.table.TableFiles;
import kz.esep.text.Message;

/** The form of one act: its fields in the order of the paper, each with what is wrong under it, and the button. */
final class MemberPane extends FormCard {
    private final Room room;
    private final MemberWork work;
    private final Act act;
    private final Speech.Voice voice;
    private final Map<Field, TypedField> fields = new EnumMap<>(Field.class);
    private final Label refusal = Labels.refusal();
    private final InvalidationListener complaining = seen -> complain();

    /**
     * A form.
     *
     * @param about whom or which commission
     */
    MemberPane(Room room, MemberWork work, Act act, String about) {
        this.room = room;
        this.work = work;
        this.act = act;
        voice = room.speech().voice("desktop.member");
        getStyleClass().add("member-pane");
        List<Node> parts = new ArrayList<>(List.of(
                heading("member-act", voice.say("act." + act)),
                switch (act) {
                    case IMPORT -> Labels.text(voice.say("import.hint"));
                    case EXPORT -> Labels.text(voice.say("export.hint"));
                    default -> Labels.quiet(about);
                }));
        act.fields().forEach(field -> parts.addAll(withChoices(field)));
        if (act == Act.APPOINT) {
            parts.add(2, post());
        }
        if (act == Act.EXPORT) {
            parts.add(format());
        }
        parts.addAll(List.of(refusal, last()));
        fill(parts);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        work.faults().addListener(new WeakInvalidationListener(complaining));
        complain();
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            work.close();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            record();
            event.consume();
        }
    }

    /** The field, with what is chosen beside it before and after. */
    private List<Node> withChoices(Field field) {
        TypedField typed = new TypedField(
                        "member-" + field, voice.say(label(field)), work.form().text(field))
                .onLeave(() -> work.judge(field));
        fields.put(field, typed);
        return switch (field) {
            case PROPOSED_BY -> {
                List<Node> parts = new ArrayList<>();
                if (act.hasPost()) {
                    parts.add(post());
                }
                parts.addAll(List.of(kind(), typed, servant()));
                yield parts;
            }
            case ACCOUNT -> List.of(typed, bars());
            default -> List.of(typed);
        };
    }

    private String label(Field field) {
        return field == Field.FROM || field == Field.TO ? "field." + field + "." + act : "field." + field;
    }

    private Node post() {
        return Labels.over(
                voice.say("field.post"),
                new Choice<>(
                        "member-post",
                        Arrays.asList(Post.values()),
                        one -> voice.speech().say(one.said()),
                        work.form().post));
    }

    private Node kind() {
        return Labels.over(
                voice.say("field.kind"),
                new Choice<>(
                        "member-kind",
                        Arrays.asList(Proposer.Kind.values()),
                        one -> voice.say("kind." + one),
                        work.form().kind));
    }

    private Node format() {
        return Labels.over(
                voice.say("field.format"),
                new Choice<>(
                        "member-format",
                        Arrays.asList(TableFiles.Format.values()),
                        TableFiles.Format::name,
                        work.form().format));
    }

    private CheckBox servant() {
        return tick("member-servant", voice.say("servant"), work.form().servant);
    }

    private static CheckBox tick(String id, String text, javafx.beans.property.BooleanProperty ticked) {
        CheckBox box = new CheckBox(text);
        box.setId(id);
        box.setWrapText(true);
        box.selectedProperty().bindBidirectional(ticked);
        LineKeys.enter(box);
        return box;
    }

    /** What is against the membership, by the edition's rules; shown once somebody says that something is. */
    private Node bars() {
        VBox all = new VBox(4);
        for (Bar bar : work.bars()) {
            all.getChildren()
                    .add(tick(
                            "member-" + bar,
                            voice.speech().say(bar.said()),
                            work.form().bar(bar)));
        }
        CheckBox any = new CheckBox(voice.say("bars"));
        any.setId("member-bars");
        any.setWrapText(true);
        any.setSelected(
                work.bars().stream().anyMatch(bar -> work.form().bar(bar).get()));
        LineKeys.enter(any);
        all.visibleProperty().bind(any.selectedProperty());
        all.managedProperty().bind(any.selectedProperty());
        return new VBox(4, any, all);
    }

    private Node last() {
        return new FlowPane(
                8,
                8,
                button("member-record", Buttons.primary(voice.say("record." + act), this::record)),
                button("member-back", Buttons.plain(voice.say("back"), work::close)));
    }

    private void record() {
        switch (act) {
            case IMPORT ->
                room.dialogs()
                        .file(voice.say("act.IMPORT"), List.of("*.xlsx", "*.csv"))
                        .ifPresent(work::take);
            case EXPORT -> {
                if (work.mayExport()) {
                    room.dialogs().folder(voice.say("act.EXPORT")).ifPresent(work::export);
                }
            }
            default -> work.record();
        }
        act.fields().stream()
                .filter(work.faults().get().fields()::containsKey)
                .findFirst()
                .map(fields::get)
                .ifPresent(field -> Focus.on(field.field()));
    }

    private void complain() {
        MemberWork.Faults wrong = work.faults().get();
        fields.forEach((field, typed) -> {
            Message fault = wrong.fields().get(field);
            typed.complain(fault == null ? "" : voice.speech().say(fault));
        });
        Message rest = wrong.rest();
        refusal.setText(rest == null ? "" : voice.speech().say(rest));
    }
}
