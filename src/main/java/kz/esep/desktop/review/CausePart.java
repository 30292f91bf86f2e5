package kz.esep.desktop.review;

import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Choice;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.TypedField;
import kz.esep.desktop.shell.Speech;
import kz.esep.election.Commission;
import kz.esep.election.Level;
import kz.esep.election.Precinct;
import kz.esep.tally.ProtocolKey;
import kz.esep.tally.Recount;
import org.jspecify.annotations.Nullable;

/** Why a protocol gets a new version, and of a recount on whose request or order. */
final class CausePart extends VBox {
    private final ReviewWork work;
    private final ProtocolKey key;
    private final Speech.Voice voice;
    private final Again typed;
    private final VBox fields = new VBox(12);

    CausePart(ReviewWork work, ProtocolKey key, Again typed) {
        super(12);
        this.work = work;
        this.key = key;
        this.typed = typed;
        voice = work.voice();
        Choice<Again.Cause> cause = new Choice<>(
                "correction-cause",
                List.of(Again.Cause.values()),
                one -> voice.say("cause." + one.name()),
                typed.cause());
        getChildren().addAll(Labels.over(voice.say("cause"), cause), fields);
        cause.valueProperty().addListener((seen, was, is) -> draw());
        draw();
    }

    /** The first field of a recount; empty where nothing is counted again. */
    Optional<TypedField> first() {
        return fields.getChildren().stream()
                .filter(TypedField.class::isInstance)
                .map(TypedField.class::cast)
                .findFirst();
    }

    private void draw() {
        fields.getChildren().clear();
        Recount.Kind kind = typed.cause().get().kind();
        if (kind != null) {
            propose(kind);
            fields.getChildren()
                    .setAll(
                            new TypedField("recount-by", voice.say("recount.by." + kind.name()), typed.by()),
                            new TypedField("recount-number", voice.say("recount.number"), typed.number()),
                            new TypedField("recount-received", voice.say("recount.received"), typed.received()));
            work.limit(key, kind, limit -> limited(kind, limit));
        }
    }

    /** Says until when it can be; where nobody knows, asks the commission. */
    private void limited(Recount.Kind kind, Recount.@Nullable Limit limit) {
        if (typed.cause().get().kind() != kind) {
            return;
        }
        if (limit != null) {
            fields.getChildren().add(Labels.quiet(voice.say("recount.limit", time(limit.until()), limit.said())));
            return;
        }
        fields.getChildren()
                .addAll(
                        Labels.quiet(voice.say("recount.limit.unknown")),
                        new TypedField("recount-until", voice.say("recount.until"), typed.until()),
                        new TypedField("recount-source", voice.say("recount.source"), typed.source()));
    }

    private void propose(Recount.Kind kind) {
        Precinct precinct = work.election().precinct(key.precinct());
        String above = above(work.election().commission(precinct.commission()));
        if (kind == Recount.Kind.ORDERED && typed.by().get().isBlank()) {
            typed.by().set(above);
        } else if (kind == Recount.Kind.REQUESTED && typed.by().get().equals(above)) {
            typed.by().set("");
        }
        if (typed.received().get().isBlank()) {
            typed.received()
                    .set(time(work.room()
                            .clock()
                            .instant()
                            .atOffset(precinct.utcOffset())
                            .toLocalDateTime()
                            .truncatedTo(ChronoUnit.MINUTES)));
        }
    }

    private static String above(Commission own) {
        String parent = own.parent();
        return own.level() == Level.PRECINCT && parent != null ? parent : own.id();
    }

    private static String time(LocalDateTime at) {
        return at.toString().replace('T', ' ');
    }
}
