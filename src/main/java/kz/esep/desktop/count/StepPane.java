package kz.esep.desktop.count;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import kz.esep.commission.Post;
import kz.esep.count.Departure;
import kz.esep.count.Progress;
import kz.esep.count.Recorded;
import kz.esep.count.Stage;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.FormCard;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.TypedField;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Line;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The chosen step: what it is, its form, and what is recorded of it. */
final class StepPane extends FormCard {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    /** Steps of which the law that we know does not say who acts. */
    private static final Set<Stage> BY_NOBODY = Set.of(Stage.TURNOUT, Stage.CLOSING, Stage.LISTS);
    /** Steps that are not about a paper. */
    private static final Set<Stage> WITHOUT_PAPER = Set.of(Stage.TURNOUT, Stage.CLOSING);

    private final CountModel model;
    private final Speech.Voice voice;
    private final Room room;
    private final EnterKeys keys = new EnterKeys(this::record);
    private final Elsewhere elsewhere;
    private @Nullable Drawn drawn;

    /** What the form depends on. */
    private record Drawn(Stage stage, List<Progress.Row> rows, boolean seen) {}

    StepPane(CountModel model, Speech.Voice voice, Room room) {
        this.model = model;
        this.voice = voice;
        this.room = room;
        elsewhere = new Elsewhere(room, voice);
        getStyleClass().add("step-pane");
        addEventFilter(KeyEvent.KEY_PRESSED, keys::press);
    }

    /** Shows the chosen step; as long as nothing of it has changed, the form stays with where the focus is. */
    void draw() {
        Progress progress = model.shown().get();
        if (progress == null) {
            return;
        }
        Stage stage = model.stage();
        Drawn wanted = new Drawn(stage, progress.rows(), progress.seen());
        if (!wanted.equals(drawn)) {
            drawn = wanted;
            draw(progress, stage);
        }
    }

    private void draw(Progress progress, Stage stage) {
        model.propose(progress);
        List<Node> parts = new ArrayList<>();
        Label heading = heading("count-step", voice.speech().say(stage.said()));
        heading.getStyleClass().add("count-step");
        parts.add(heading);
        parts.addAll(about(progress, stage));
        parts.add(Labels.text(voice.say("help." + stage.name())));
        parts.addAll(form(progress, stage));
        parts.addAll(recorded(progress, stage));
        fill(parts);
    }

    /** By which article, who acts and on which paper; of the step to do now also since when it waits. */
    private List<Node> about(Progress progress, Stage stage) {
        List<Node> parts = new ArrayList<>();
        if (!stage.law().isEmpty()) {
            parts.add(Labels.quiet(voice.say("law", stage.law())));
        }
        if (!BY_NOBODY.contains(stage)) {
            parts.add(Labels.quiet(voice.say("who", voice.say("who." + stage.name()))));
        }
        if (!WITHOUT_PAPER.contains(stage)) {
            parts.add(Labels.quiet(voice.say("paper", voice.say("paper." + stage.name()))));
        }
        if (stage == progress.next()) {
            since(progress, stage).ifPresent(at -> parts.add(Labels.quiet(voice.say("since", minute(progress, at)))));
        }
        return parts;
    }

    /** A step opens when the last one of those before it is done. */
    private static Optional<Instant> since(Progress progress, Stage stage) {
        return progress.rows().stream()
                .filter(row -> row.stage().isBefore(stage))
                .flatMap(row -> Stream.ofNullable(row.at()))
                .max(Comparator.naturalOrder());
    }

    private static String minute(Progress progress, Instant at) {
        return MINUTE.format(at.atOffset(progress.day().precinct().utcOffset()));
    }

    private List<Node> form(Progress progress, Stage stage) {
        keys.clear();
        if (stage.isOfDay()) {
            return List.of(button(
                    "count-day",
                    Buttons.primary(voice.say("to-day"), () -> room.frame().go("schedule", "day"))));
        }
        if (stage.hasFigures() && model.mayTakeOver()) {
            return List.of(
                    Labels.text(voice.say("kept-by-another")),
                    word(CountForm.REASON),
                    Buttons.last(button(
                            "count-take-over",
                            Buttons.primary(voice.say("take-over"), () -> model.takeOver(this::focusFirst)))));
        }
        if (!model.mayRecord()) {
            return List.of(Labels.quiet(voice.say("typist-only")));
        }
        List<Node> parts = new ArrayList<>(figures(progress, stage));
        for (String field : CountForm.words(stage)) {
            TypedField made = word(field);
            if (CountForm.needed(stage).contains(field)) {
                keys.need(made.field());
            } else if (field.equals(CountForm.REASON)) {
                keys.end(made.field());
            }
            parts.add(made);
        }
        parts.addAll(elsewhere.of(progress, stage));
        parts.add(Buttons.last(button("count-record", Buttons.primary(voice.say("record"), this::record))));
        return parts;
    }

    private List<Node> figures(Progress progress, Stage stage) {
        List<Node> parts = new ArrayList<>();
        model.asked(progress).forEach((contest, codes) -> {
            if (progress.forms().size() > 1 && !codes.isEmpty()) {
                Label name = Labels.styled(voice.speech().say(model.nameOf(contest)), "part-title");
                name.setWrapText(true);
                parts.add(name);
            }
            CountForm.figures(stage, codes).forEach(code -> parts.add(figure(progress, contest, code)));
        });
        return parts;
    }

    private Node figure(Progress progress, String contest, String code) {
        String id = progress.forms().size() > 1 ? contest + "-" + code : code;
        TypedField made = new TypedField(
                "count-" + id.replace('.', '-'),
                name(progress, contest, code),
                model.form().of(contest + "/" + code));
        keys.need(made.field());
        return made;
    }

    /** What a figure is, in the words of the protocol's line where it is one. */
    private String name(Progress progress, String contest, String code) {
        return Optional.ofNullable(progress.forms().get(contest))
                .flatMap(form -> form.find(code))
                .map(this::line)
                .orElseGet(() -> voice.speech().say(Message.of("count", "code." + code)));
    }

    private String line(Line line) {
        String label = line.label().in(voice.speech().language());
        return line.paperNumber().isEmpty() ? label : line.paperNumber() + "  " + label;
    }

    private TypedField word(String field) {
        String name = field.equals(CountForm.NOTE) && model.stage() == Stage.DISSENT ? "opinion" : field;
        TypedField made = new TypedField(
                "count-" + field, voice.say("field." + name), model.form().of(field));
        Progress progress = model.shown().get();
        if (field.equals(CountForm.MEMBERS) && progress != null) {
            made.explain(
                    progress.members().entrySet().stream().map(this::member).collect(Collectors.joining(", ")));
        } else if (field.equals(CountForm.REASON) || field.equals(CountForm.AT)) {
            made.explain(voice.say("hint." + field));
        }
        return made;
    }

    private String member(Map.Entry<String, Post> member) {
        return member.getKey() + " " + voice.speech().say(member.getValue().said());
    }

    /** Records what is typed and goes on to the next step. */
    void record() {
        Progress progress = model.shown().get();
        if (progress != null && model.mayRecord() && !model.stage().isOfDay()) {
            model.record(this::focusFirst);
        }
    }

    private List<Node> recorded(Progress progress, Stage stage) {
        List<Node> parts = new ArrayList<>();
        if (stage == Stage.TURNOUT) {
            progress.day()
                    .day()
                    .reports()
                    .forEach(report -> parts.add(Labels.text(
                            voice.say("turnout", report.time().toString(), report.voted(), report.listed()))));
        }
        progress.rows().stream()
                .filter(row -> row.stage() == stage)
                .flatMap(row -> row.done().stream())
                .forEach(done -> parts.addAll(recorded(progress, done)));
        if (!parts.isEmpty()) {
            parts.addFirst(Labels.heading(voice.say("recorded-so-far")));
        }
        if (!progress.seen()) {
            parts.add(Labels.quiet(voice.say("blind")));
        }
        return parts;
    }

    /** Said of one contest by its name, where there are several. */
    private String of(Progress progress, String contest, String text) {
        return contest.isEmpty() || progress.forms().size() == 1
                ? text
                : voice.speech().say(model.nameOf(contest)) + ": " + text;
    }

    private List<Node> recorded(Progress progress, Recorded step) {
        List<Node> parts = new ArrayList<>();
        List<String> words = new ArrayList<>();
        words.add(minute(progress, step.at()));
        words.add(voice.say("by", model.loginOf(step.person())));
        if (step.done().box() > 0) {
            words.add(voice.say("box", step.done().box()));
        }
        words.addAll(step.done().members());
        step.done()
                .figures()
                .forEach((contest, figures) -> figures.forEach((code, count) ->
                        parts.add(Labels.text(of(progress, contest, name(progress, contest, code) + ": " + count)))));
        if (!step.done().act().isEmpty()) {
            words.add(voice.say("act", step.done().act()));
        }
        words.add(note(step));
        parts.addFirst(Labels.text(String.join("   ", words).strip()));
        for (Departure departure : step.done().departures()) {
            Label label = Mark.WARNING.with(
                    progress.seen()
                            ? of(progress, departure.contest(), voice.speech().say(departure.said()))
                            : departure.kind().name());
            label.setWrapText(true);
            label.setMinHeight(USE_PREF_SIZE);
            parts.add(label);
        }
        if (!step.done().reason().isEmpty()) {
            parts.add(Labels.quiet(voice.say("reason", step.done().reason())));
        }
        return parts;
    }

    private String note(Recorded step) {
        return step.done().stage() == Stage.DISSENT
                ? voice.say("sealed")
                : step.done().note();
    }
}
