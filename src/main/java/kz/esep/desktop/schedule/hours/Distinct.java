package kz.esep.desktop.schedule.hours;

import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Numerals;
import kz.esep.desktop.shell.Speech;

/** Which hours there are and how many precincts have each; one that is pressed shows those precincts only. */
final class Distinct extends FlowPane {
    private static final int MOST = 8;

    private final Speech.Voice voice;
    private final HoursModel model;

    Distinct(Speech.Voice voice, HoursModel model) {
        super(8, 4);
        this.voice = voice;
        this.model = model;
        setId("distinct");
    }

    void draw() {
        List<HoursModel.Alike> alike = model.alike();
        boolean any = alike.size() > 1;
        setVisible(any);
        setManaged(any);
        getChildren().setAll(Labels.quiet(voice.say("distinct", alike.size())));
        alike.stream().limit(MOST).forEach(this::add);
    }

    private void add(HoursModel.Alike one) {
        ToggleButton button = new ToggleButton(one.hours() + "  " + Numerals.grouped(one.precincts()));
        button.getStyleClass().add("chip");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setSelected(one.hours().equals(model.only()));
        button.setAccessibleText(voice.say("distinct.said", one.hours().toString(), one.precincts()));
        button.setOnAction(event -> model.only(button.isSelected() ? one.hours() : null));
        getChildren().add(button);
    }
}
