package kz.esep.desktop.member;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import kz.esep.commission.Bar;
import kz.esep.commission.Post;
import kz.esep.commission.Proposer;
import kz.esep.desktop.form.ActCard;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Choice;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.LineKeys;
import kz.esep.desktop.form.TypedField;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.table.TableFiles;

/** The form of one act: its fields in the order of the paper, each with what is wrong under it, and the button. */
final class MemberPane extends ActCard<Field> {
    private final Room room;
    private final MemberWork work;
    private final MemberOut out;
    private final Act act;
    private final Speech.Voice voice;

    /**
     * A form.
     *
     * @param about whom or which commission
     */
    MemberPane(Room room, MemberWork work, MemberOut out, Act act, String about) {
        super(room.speech()::say, work.faults(), work::close);
        this.room = room;
        this.work = work;
        this.out = out;
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
        if (act == Act.SERVE) {
            parts.add(2, servant());
        }
        if (act == Act.TAKE_BACK) {
            parts.add(2, facts());
        }
        if (act == Act.EXPORT) {
            parts.add(format());
        }
        parts.addAll(List.of(refusal(), last()));
        fill(parts);
    }

    /** The field, with what is chosen beside it before and after. */
    private List<Node> withChoices(Field field) {
        TypedField typed = typed(
                field, "member-" + field, voice.say(label(field)), work.form().text(field), () -> work.judge(field));
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
                voice.say(act == Act.CORRECT ? "field.post.CORRECT" : "field.post"),
                new Choice<>(
                        "member-post",
                        Arrays.asList(Post.values()),
                        one -> voice.speech().say(one.said()),
                        work.form().post));
    }

    /** What of the member can be taken back. */
    private Node facts() {
        return Labels.over(
                voice.say("field.fact"),
                new Choice<>(
                        "member-fact",
                        work.facts(),
                        one -> voice.say("fact", voice.speech().say(one.kind().said()), Days.said(one.from())),
                        work.form().fact));
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

    @Override
    protected void act() {
        switch (act) {
            case IMPORT ->
                room.dialogs()
                        .file(voice.say("act.IMPORT"), List.of("*.xlsx", "*.csv"))
                        .ifPresent(work::take);
            case EXPORT -> out.export();
            default -> work.record();
        }
    }
}
