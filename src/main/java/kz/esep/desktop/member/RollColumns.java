package kz.esep.desktop.member;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import kz.esep.desktop.form.MarkCell;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.form.Widths;
import kz.esep.desktop.shell.Speech;
import org.jspecify.annotations.Nullable;

/** The columns of the commissions, as many as there is room for. */
final class RollColumns {
    /** In letters of the whole view. */
    private static final double ROOM_FOR_PLACES = 66;

    private static final double ROOM_FOR_OBJECTIONS = 60;

    private final Speech.Voice voice;
    private final TableColumn<RollRow, String> place;
    private final TableColumn<RollRow, Long> objections;

    RollColumns(Speech.Voice voice) {
        this.voice = voice;
        place = Widths.atLeast(
                Tables.text(voice.say("column.place"), row -> voice.speech().say(row.place())), 8);
        objections = Widths.fixed(Tables.count(voice.say("column.objections"), RollColumns::objections), 7.5);
    }

    void addTo(TableView<RollRow> table) {
        table.getColumns()
                .add(Widths.fixed(
                        Tables.text(
                                voice.say("column.number"), row -> row.body().id()),
                        7));
        table.getColumns().add(place);
        table.getColumns()
                .add(Widths.fixed(
                        Tables.count(voice.say("column.members"), row ->
                                (long) row.roll().members().size()),
                        6.5));
        table.getColumns().add(standing());
        table.getColumns().add(objections);
        table.getColumns().forEach(column -> {
            column.setSortable(false);
            column.setReorderable(false);
        });
    }

    /** Shows as many columns as there is room for, in letters of the whole view. */
    void fit(double letters) {
        place.setVisible(letters >= ROOM_FOR_PLACES);
        objections.setVisible(letters >= ROOM_FOR_OBJECTIONS);
    }

    private static @Nullable Long objections(RollRow row) {
        int count = row.roll().objections().size();
        return count == 0 ? null : (long) count;
    }

    private TableColumn<RollRow, RollRow> standing() {
        TableColumn<RollRow, RollRow> column = new TableColumn<>(voice.say("column.standing"));
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(row.getValue()));
        column.setCellFactory(made -> new MarkCell<>() {
            @Override
            protected void updateItem(@Nullable RollRow row, boolean empty) {
                super.updateItem(row, empty);
                if (empty || row == null) {
                    clear();
                } else {
                    show(row.standing().mark(), said(row));
                }
            }
        });
        Tables.says(column, this::said);
        return Widths.fixed(column, 10);
    }

    private String said(RollRow row) {
        return voice.say("Standing." + row.standing());
    }
}
