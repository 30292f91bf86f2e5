package kz.esep.desktop.media;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.FormCard;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.media.Drawing;
import kz.esep.media.Lot;

/** What the chosen line says, with the lot that decides it, and what can be done. */
final class FactsPane extends FormCard {
    private final Speech.Voice voice;
    private final MediaModel model;
    private final MediaWork work;

    FactsPane(Speech.Voice voice, MediaModel model, MediaWork work) {
        this.voice = voice;
        this.model = model;
        this.work = work;
        draw();
    }

    /** Shows what is chosen now. */
    void draw() {
        List<Node> parts = new ArrayList<>();
        model.chosen()
                .ifPresentOrElse(
                        line -> {
                            parts.add(heading("media-chosen", voice.speech().say(line.title())));
                            var more = line.more();
                            if (more != null) {
                                parts.add(Labels.text(voice.speech().say(more)));
                            }
                        },
                        () -> parts.add(heading("media-chosen", voice.say("section." + model.section()))));
        FlowPane buttons = new FlowPane(8, 8);
        model.acts()
                .forEach(act -> buttons.getChildren()
                        .add(button("begin-" + act, Buttons.plain(voice.say("act." + act), () -> work.begin(act)))));
        parts.add(buttons);
        model.queued()
                .filter(queued -> queued.lot() > 0)
                .flatMap(queued -> model.known().flatMap(known -> known.lot(queued.lot())))
                .ifPresent(lot -> parts.addAll(lot(lot)));
        fill(parts);
    }

    /** All that is published of a lot, so that anybody can repeat it. */
    private List<Node> lot(Lot lot) {
        List<Node> parts = new ArrayList<>(List.of(
                Labels.heading(voice.say("lot")),
                Labels.over(voice.say("lot.title"), copied("lot-title", lot.title())),
                Labels.text(voice.say("lot.source", lot.source()))));
        String seed = lot.seed();
        if (seed == null) {
            parts.add(Labels.over(voice.say("lot.entrants"), copied("lot-entrants", String.join("; ", lot.lines()))));
            parts.add(Labels.quiet(voice.say("lot.open")));
        } else {
            parts.add(Labels.over(voice.say("lot.seed"), copied("lot-seed", seed)));
            int place = 1;
            for (Drawing.Ticket ticket : lot.tickets()) {
                parts.add(Labels.over(
                        voice.say("lot.ticket", place, ticket.line()),
                        copied("lot-ticket-" + place, ticket.digest().hex())));
                place++;
            }
            parts.add(Labels.quiet(voice.say("lot.recipe")));
        }
        return parts;
    }

    /** A text that can be copied. */
    private static TextField copied(String id, String text) {
        TextField field = new TextField(text);
        field.setId(id);
        field.setEditable(false);
        return field;
    }
}
