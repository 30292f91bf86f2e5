package kz.esep.desktop.start.ceremony;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.signing.CaRecord;

/** The CA's fingerprint, to be read out and compared, and the record that both people sign. */
final class RecordPart extends VBox {
    private final CeremonyView view;
    private final RecordModel model;
    private final Speech.Voice voice;

    RecordPart(CeremonyView view) {
        super(16);
        this.view = view;
        model = view.model().recording();
        voice = view.voice();
        CaRecord root = view.model().opened().root();
        VBox code = new VBox(
                12,
                Labels.text(voice.say("record.compare")),
                new Facts()
                        .with(
                                voice.say("fact.code"),
                                "ca-fingerprint",
                                root.certificate().digest().groups())
                        .with(voice.say("fact.sha"), root.certificate().digest().hex()));
        code.getStyleClass().add("card");
        VBox paper = new VBox(12, Labels.heading(voice.say("record.paper")), Labels.quiet(voice.say("record.hint")));
        paper.getStyleClass().add("card");
        VBox place = view.field("ca-place", "record.place", model.place(), model::typePlace, view.on("ca-present-1"));
        paper.getChildren().add(place);
        rows(paper, "ca-present-", "record.present.", "ca-medium-1");
        rows(paper, "ca-medium-", "record.medium.", "ca-record-file");
        paper.getChildren()
                .addAll(
                        view.newFile("ca-record-file", "record.file", model.out(), model::typeOut, this::write),
                        view.refusal(),
                        Buttons.last(
                                Buttons.plain(voice.say("record.later"), () -> view.go(CeremonyModel.Page.STATE)),
                                Buttons.primary(voice.say("record.write"), this::write)));
        getChildren().addAll(code, paper);
        Focus.on(place.lookup("#ca-place"));
    }

    private void rows(VBox paper, String id, String key, String after) {
        boolean people = id.startsWith("ca-present");
        for (int at = 0; at < RecordModel.ROWS; at++) {
            int row = at;
            String next = at + 1 < RecordModel.ROWS ? id + (at + 2) : after;
            Node field = people
                    ? view.field(
                            id + (at + 1),
                            key + (at + 1),
                            model.present(row),
                            text -> model.typePresent(row, text),
                            view.on(next))
                    : view.field(
                            id + (at + 1),
                            key + (at + 1),
                            model.medium(row),
                            text -> model.typeMedium(row, text),
                            view.on(next));
            paper.getChildren().add(field);
        }
    }

    private void write() {
        CeremonyModel ceremony = view.model();
        view.run(
                "record.writing",
                "ca-place",
                progress -> model.write(),
                file -> ceremony.opened(ceremony.opened(), voice.message("done.record", file.toString())));
    }
}
