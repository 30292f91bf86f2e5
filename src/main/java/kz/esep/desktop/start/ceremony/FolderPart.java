package kz.esep.desktop.start.ceremony;

import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.shell.Speech;
import kz.esep.desktop.start.ceremony.CeremonyModel.Page;

/** Which CA: the folder of one that was made, or a new one. */
final class FolderPart extends VBox {
    private final CeremonyView view;

    FolderPart(CeremonyView view) {
        super(16);
        this.view = view;
        Speech.Voice voice = view.voice();
        CeremonyModel model = view.model();
        VBox field = view.path(
                "ca-folder",
                "folder",
                model.typed(),
                model::type,
                this::open,
                () -> view.room().dialogs().folder(voice.say("folder")));
        Button open = Buttons.primary(voice.say("folder.open"), this::open);
        open.setId("ca-open");
        VBox old = new VBox(
                12,
                Labels.heading(voice.say("folder.there")),
                Labels.quiet(voice.say("folder.hint")),
                field,
                view.refusal(),
                Buttons.last(open));
        Button make = Buttons.plain(voice.say("folder.make"), () -> view.go(Page.MAKE));
        make.setId("ca-make");
        VBox fresh = new VBox(
                12,
                Labels.heading(voice.say("folder.new")),
                Labels.quiet(voice.say("folder.new.hint")),
                Buttons.last(make));
        old.getStyleClass().add("card");
        fresh.getStyleClass().add("card");
        getChildren().addAll(Labels.text(voice.say("what")), old, fresh);
        Focus.on(field.lookup("#ca-folder"));
    }

    private void open() {
        String typed = view.model().typed();
        view.run(
                "folder.looking",
                "ca-folder",
                progress -> CeremonyModel.look(typed),
                now -> view.model().opened(now, null));
    }
}
