package kz.esep.desktop.access;

import javafx.scene.control.TableView;
import javafx.scene.layout.VBox;
import kz.esep.access.Permission;
import kz.esep.access.Role;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Tables;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Message;

/** The permission matrix: what each role may do. */
final class RolesTable extends VBox {
    private static final int ROW = 32;

    RolesTable(Speech speech) {
        super(12);
        Speech.Voice voice = speech.voice("desktop.access");
        TableView<Permission> table = Tables.table(voice.say("show.roles"), Labels.quiet(""));
        table.setId("roles-table");
        var what = Tables.<Permission>text(
                voice.say("permission"), permission -> speech.say(RoleChoice.permission(permission)));
        what.setMinWidth(240);
        table.getColumns().add(what);
        for (Role role : Role.values()) {
            table.getColumns()
                    .add(Tables.text(
                            speech.say(Message.of("access", "Role." + role.name())),
                            permission -> role.permissions().contains(permission) ? voice.say("may") : ""));
        }
        table.getItems().setAll(Permission.values());
        table.setFixedCellSize(ROW);
        table.setPrefHeight((double) ROW * (Permission.values().length + 2));
        table.getStyleClass().add("matrix");
        getChildren().addAll(Labels.quiet(voice.say("show.roles.hint")), table);
        Focus.on(table);
    }
}
