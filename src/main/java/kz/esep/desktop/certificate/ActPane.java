package kz.esep.desktop.certificate;

import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import kz.esep.certificate.Act;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.TypedField;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import org.jspecify.annotations.Nullable;

/** An act that was signed on paper is typed here. */
final class ActPane extends VBox {
    private final CertificateModel model;
    private final Speech.Voice voice;
    private final ComboBox<Act.Kind> kind = new ComboBox<>(FXCollections.observableArrayList(Act.Kind.values()));
    private final TypedField place;

    ActPane(Room room, CertificateModel model) {
        super(8);
        this.model = model;
        voice = room.speech().voice("desktop.certificate");
        ActForm form = model.act();
        getStyleClass().add("card");
        kind.setId("act-kind");
        kind.setConverter(new StringConverter<>() {
            @Override
            public String toString(Act.@Nullable Kind one) {
                return one == null ? "" : voice.speech().say(one.said());
            }

            @Override
            public Act.@Nullable Kind fromString(String text) {
                return null;
            }
        });
        kind.valueProperty().bindBidirectional(form.kind);
        place = new TypedField("act-place", voice.say("act.place.typed"), form.place);
        FlowPane fields = new FlowPane(
                12,
                8,
                Labels.over(voice.say("act.kind"), kind),
                new TypedField("act-numbers", voice.say("act.numbers.typed"), form.numbers),
                place,
                new TypedField("act-number", voice.say("act.number"), form.number),
                new TypedField("act-date", voice.say("act.date"), form.date),
                new TypedField("act-reason", voice.say("reason"), form.reason));
        Button record = Buttons.primary(voice.say("record"), model::sign);
        record.setId("act-record");
        getChildren()
                .addAll(
                        Labels.heading(voice.say("act.new")),
                        fields,
                        Labels.quiet(voice.say("act.hint")),
                        Buttons.last(record));
        kind.valueProperty().addListener(seen -> showPlace());
        place.field().textProperty().addListener(seen -> explain());
        showPlace();
        explain();
    }

    private void showPlace() {
        place.setVisible(model.act().hasPlace());
        place.setManaged(model.act().hasPlace());
    }

    private void explain() {
        place.explain(model.placeName(model.act().place.get()));
    }

    /** Where typing begins. */
    Node first() {
        return kind;
    }
}
