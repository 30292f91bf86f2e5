package kz.esep.desktop.certificate;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import kz.esep.certificate.Issue;
import kz.esep.certificate.Window;
import kz.esep.desktop.form.Buttons;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Focus;
import kz.esep.desktop.form.Labels;
import kz.esep.desktop.form.Mark;
import kz.esep.desktop.form.ScrolledPage;
import kz.esep.desktop.form.TypedField;
import kz.esep.desktop.shell.Room;
import kz.esep.desktop.shell.Speech;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** One certificate for one voter, from the application to the signature, without the mouse. */
final class IssuePart extends ScrolledPage implements CertificateView.Sheet {
    private final Room room;
    private final CertificateModel model;
    private final IssueModel issue;
    private final Speech.Voice voice;
    private final VBox when = new VBox();
    private final VBox page = new VBox(12);
    private final Map<String, TypedField> fields = new LinkedHashMap<>();
    private final CheckBox mark = new CheckBox();
    private final Label unmarked = Labels.refusal();
    private final VBox form;
    private final InvalidationListener complaining = seen -> complain();
    private final InvalidationListener turning = seen -> turn();
    /** Whether the certificate was to be issued, so that what is wrong takes the focus. */
    private boolean tried;

    IssuePart(Room room, CertificateModel model) {
        this.room = room;
        this.model = model;
        issue = model.issue();
        voice = room.speech().voice("desktop.certificate");
        IssueForm.FIELDS.stream()
                .filter(field -> !field.equals(IssueForm.MARK))
                .forEach(field -> fields.put(field, field(field)));
        form = form();
        page.getStyleClass().add("certificate-page");
        setContent(page);
        issue.faults().addListener(new WeakInvalidationListener(complaining));
        issue.issued().addListener(new WeakInvalidationListener(turning));
        turn();
    }

    private TypedField field(String name) {
        TypedField field = new TypedField(
                "issue-" + name, voice.say("field." + name), issue.form().text(name));
        field.onLeave(() -> issue.leave(name));
        return field;
    }

    private TypedField of(String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    private VBox form() {
        FieldGrid grid = new FieldGrid();
        row(grid, IssueForm.PRECINCT, IssueForm.NUMBER);
        row(grid, IssueForm.APPLIED, IssueForm.IIN);
        row(grid, "name", "document");
        row(grid, "address", "list_line");
        mark.setId("issue-" + IssueForm.MARK);
        mark.setText(voice.say("field." + IssueForm.MARK));
        mark.setWrapText(true);
        mark.selectedProperty().bindBidirectional(issue.form().marked);
        mark.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
                mark.requestFocusTraversal(TraversalDirection.NEXT);
                event.consume();
            }
        });
        mark.focusedProperty().addListener((seen, was, is) -> {
            if (!is) {
                issue.leave(IssueForm.MARK);
            }
        });
        unmarked.setId("issue-unmarked");
        grid.add(new VBox(4, mark, unmarked), of(IssueForm.DESTINATION));
        row(grid, "representative", "authority");
        of(IssueForm.PRECINCT).field().textProperty().addListener(seen -> propose());
        of(IssueForm.DESTINATION).field().textProperty().addListener(seen -> explain());
        of(IssueForm.IIN).field().textProperty().addListener(seen -> explain());
        Button give = Buttons.primary(voice.say("issue"), this::record);
        give.setId("issue");
        VBox card = new VBox(12, grid, Labels.quiet(voice.say("issue.keys")), Buttons.last(give));
        card.getStyleClass().add("card");
        return card;
    }

    private void row(FieldGrid grid, String left, String right) {
        grid.add(of(left), of(right));
    }

    /** Shows the form, or the line that is to be signed. */
    private void turn() {
        Issue line = issue.issued().get();
        if (line == null) {
            page.getChildren().setAll(when, form, BlankPane.whole(voice, model.printing()));
            update();
            focus();
        } else {
            IssuedPane done = new IssuedPane(room, model, line);
            page.getChildren().setAll(done);
            Focus.on(done.first());
        }
    }

    @Override
    public Node node() {
        return this;
    }

    @Override
    public void update() {
        propose();
        model.window().ifPresent(window -> when.getChildren().setAll(said(window)));
        complain();
    }

    private Label said(Window window) {
        String said = voice.say(
                "window",
                Days.said(window.opens().toLocalDate()),
                Days.said(window.closes().toLocalDate()),
                window.closes().toLocalTime().toString());
        boolean closed = issue.isOpen().filter(open -> !open).isPresent();
        Label label = closed ? Mark.WARNING.with(said) : Labels.quiet(said);
        label.setWrapText(true);
        label.setMinHeight(USE_PREF_SIZE);
        return label;
    }

    private void propose() {
        if (issue.issued().get() == null) {
            issue.propose();
            explain();
        }
    }

    private void explain() {
        String precinct = issue.form().text(IssueForm.PRECINCT).get();
        of(IssueForm.PRECINCT).explain(model.placeName(precinct));
        of(IssueForm.NUMBER).explain(model.placeName(precinct).isEmpty() ? "" : voice.say("issue.left", issue.left()));
        of(IssueForm.DESTINATION)
                .explain(
                        model.placeName(issue.form().text(IssueForm.DESTINATION).get()));
        of(IssueForm.IIN).explain(issue.isUnusual() ? voice.say("iin.unusual") : "");
    }

    private void complain() {
        Map<String, Message> faults = issue.faults().get();
        fields.forEach((name, field) -> field.complain(said(faults.get(name))));
        unmarked.setText(said(faults.get(IssueForm.MARK)));
        if (tried && !faults.isEmpty()) {
            tried = false;
            IssueForm.FIELDS.stream()
                    .filter(faults::containsKey)
                    .findFirst()
                    .ifPresent(name -> Focus.on(name.equals(IssueForm.MARK) ? mark : of(name).field()));
        }
    }

    private String said(@Nullable Message fault) {
        return fault == null ? "" : room.speech().say(fault);
    }

    @Override
    public void focus() {
        boolean known =
                !model.placeName(issue.form().text(IssueForm.PRECINCT).get()).isEmpty();
        Focus.on(of(known ? IssueForm.IIN : IssueForm.PRECINCT).field());
    }

    @Override
    public void record() {
        if (issue.issued().get() == null) {
            tried = true;
            issue.issue();
        }
    }
}
