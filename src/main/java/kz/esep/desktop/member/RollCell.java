package kz.esep.desktop.member;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import kz.esep.commission.Change;
import kz.esep.commission.Course;
import kz.esep.commission.Member;
import kz.esep.commission.Objection;
import kz.esep.commission.Particulars;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.LinedCell;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.shell.Speech;
import org.jspecify.annotations.Nullable;

/** One line of what is told of a commission: somebody, something against it, or a change. */
final class RollCell extends LinedCell<RollLine> {
    private final Speech.Voice voice;
    private final LocalDate today;

    RollCell(Speech.Voice voice, LocalDate today) {
        this.voice = voice;
        this.today = today;
    }

    @Override
    protected void updateItem(@Nullable RollLine line, boolean empty) {
        super.updateItem(line, empty);
        List<Label> lines = empty || line == null
                ? List.of()
                : switch (line) {
                    case RollLine.Against against -> List.of(against(against));
                    case RollLine.Person person -> person(person);
                    case RollLine.Past past -> past(past.change());
                };
        setGraphic(lines.isEmpty() ? null : new VBox(2, lines.toArray(Node[]::new)));
        setAccessibleText(lines.stream().map(Label::getText).collect(Collectors.joining(". ")));
    }

    private Label against(RollLine.Against against) {
        Member about = against.about();
        String said = said(against.objection());
        return warning(about == null ? said : voice.say("against.member", name(voice, about), said));
    }

    private String said(Objection objection) {
        return voice.say(
                "against", voice.speech().say(objection.what()), voice.speech().say(objection.source()));
    }

    private static Label warning(String text) {
        Label said = Mark.WARNING.with(text);
        said.setWrapText(true);
        said.setMinHeight(USE_PREF_SIZE);
        return said;
    }

    private List<Label> person(RollLine.Person person) {
        Member member = person.member();
        Particulars known = member.particulars();
        List<Label> lines = new ArrayList<>();
        lines.add(bold(name(voice, member)));
        lines.add(Labels.text(voice.say(
                "line.post",
                voice.speech()
                        .say(member.postOn(today).orElse(member.lastPost()).said()),
                voice.say(
                        "proposer." + member.proposer().kind(),
                        member.proposer().name()),
                voice.say(member.isPublicServantOn(today) ? "servant" : "no-servant"))));
        if (known != null) {
            lines.add(Labels.quiet(
                    known.workplace().isEmpty()
                            ? voice.say("line.iin", known.iin())
                            : voice.say("line.workplace", known.iin(), known.workplace())));
        }
        lines.add(Labels.quiet(days(member, person.now())));
        member.course()
                .releases()
                .forEach(one -> lines.add(Labels.quiet(
                        voice.say("line.release", Days.said(one.from()), Days.said(one.to()), one.decision()))));
        person.objections().forEach(one -> lines.add(warning(said(one))));
        return lines;
    }

    private String days(Member member, boolean now) {
        Course.Ending ending = member.course().ending();
        String since = Days.said(member.since());
        String decision = member.course().posts().getFirst().decision();
        if (ending == null) {
            return voice.say(now ? "line.since" : "line.from", since, decision);
        }
        return voice.say("line.until", since, Days.said(ending.from()), ending.decision());
    }

    private List<Label> past(Change change) {
        List<Label> lines = new ArrayList<>(List.of(
                bold(Days.said(change.day())),
                Labels.text(said(change)),
                Labels.quiet(voice.say("decision", change.fact().decision()))));
        if (change.fact() instanceof Course.TakenBack back) {
            lines.add(Labels.quiet(voice.say("reason", back.reason())));
        }
        return lines;
    }

    private String said(Change change) {
        String name = name(voice, change.member());
        return switch (change.fact()) {
            case Course.Holding held ->
                voice.say(
                        change.isJoining() ? "change.JOINED" : "change.APPOINTED",
                        name,
                        voice.speech().say(held.post().said()));
            case Course.MainWork service ->
                voice.say("change.SERVICE", name, voice.say(service.publicServant() ? "servant" : "no-servant"));
            case Course.Release release -> voice.say("change.RELEASED", name, Days.said(release.to()));
            case Course.Ending ending ->
                voice.say(
                        "change.LEFT",
                        name,
                        voice.speech().say(change.member().lastPost().said()));
            case Course.TakenBack back ->
                voice.say(
                        "change.TAKEN_BACK",
                        name,
                        voice.speech().say(back.what().said()));
        };
    }

    private static Label bold(String text) {
        Label label = Labels.text(text);
        label.getStyleClass().add("member-name");
        return label;
    }

    /** What somebody is called: the id alone where the names are sealed. */
    static String name(Speech.Voice voice, Member member) {
        Particulars known = member.particulars();
        return known == null ? voice.say("sealed", member.id()) : known.name();
    }
}
