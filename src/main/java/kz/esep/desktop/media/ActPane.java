package kz.esep.desktop.media;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import kz.esep.desktop.form.ActCard;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Choice;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;

/** What an act needs: what is chosen first, then what is typed. */
final class ActPane extends ActCard<Field> {
    private final Speech.Voice voice;
    private final MediaModel model;
    private final MediaWork work;

    ActPane(Speech.Voice voice, MediaModel model, MediaWork work, Act act) {
        super(voice.speech()::say, work.faults(), work::close);
        this.voice = voice;
        this.model = model;
        this.work = work;
        List<Node> parts = new ArrayList<>(
                List.of(heading("media-act", voice.say("act." + act)), Labels.quiet(voice.say("about." + act))));
        List<Node> choices = model.known().map(known -> choices(act, known)).orElse(List.of());
        choices.forEach(choice -> parts.add(Labels.over(voice.say("choice." + choice.getId()), choice)));
        act.fields().forEach(field -> {
            parts.add(typed(
                    field,
                    "media-" + field.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                    voice.say("field." + field),
                    work.form().text(field),
                    () -> work.judge(field)));
            if (field == Field.AMOUNT) {
                parts.addAll(ticks());
            }
        });
        parts.add(refusal());
        parts.add(new FlowPane(
                8,
                8,
                button("act-record", Buttons.primary(voice.say("record." + act), this::record)),
                button("act-back", Buttons.plain(voice.say("back"), work::close))));
        fill(parts);
        choices.stream().findFirst().ifPresentOrElse(Focus::on, this::focusFirst);
    }

    private List<Node> choices(Act act, Known known) {
        MediaForm form = work.form();
        List<Node> choices = new ArrayList<>();
        if (act.hasKind()) {
            choices.add(new Choice<>(
                    "media-kind",
                    Arrays.asList(MediaForm.Measured.values()),
                    one -> voice.speech().say(one.said()),
                    form.measured));
        }
        if (act.hasOutlet()) {
            choices.add(new Choice<>(
                    "media-outlet", known.outlets(), one -> one.fact().name(), form.outlet));
        }
        if (act == Act.MEETING) {
            choices.add(
                    new Choice<>("media-hall", known.halls(), one -> one.fact().name(), form.hall));
        }
        if (act.hasContestant()) {
            choices.add(new Choice<>(
                    "media-contestant",
                    model.contestants().all(),
                    one -> voice.speech().say(model.contestants().name(one)),
                    form.contestant));
        }
        return choices;
    }

    private List<Node> ticks() {
        MediaForm form = work.form();
        List<MediaForm.Tick> both = Arrays.asList(MediaForm.Tick.values());
        return List.of(
                Labels.over(
                        voice.say("choice.paid"),
                        new Choice<>(
                                "media-paid",
                                both,
                                one -> voice.say(one == MediaForm.Tick.YES ? "paid" : "free"),
                                form.paid)),
                Labels.over(
                        voice.say("choice.news"),
                        new Choice<>("media-news", both, one -> voice.say("tick." + one), form.news)),
                Labels.over(
                        voice.say("choice.tone"),
                        new Choice<>(
                                "media-tone",
                                Arrays.asList(MediaForm.Toned.values()),
                                one -> voice.speech().say(one.said()),
                                form.tone)));
    }

    @Override
    protected void act() {
        work.record();
    }
}
