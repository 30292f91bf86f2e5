package kz.esep.desktop.observer;

import java.time.LocalDate;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.StringProperty;
import kz.esep.desktop.form.Days;
import kz.esep.desktop.form.Texts;
import kz.esep.desktop.shell.ActForm;
import kz.esep.observer.Credential;
import kz.esep.observer.Entrant;
import kz.esep.observer.Observer;
import kz.esep.observer.Particulars;
import kz.esep.observer.Sender;
import kz.esep.observer.Submission;
import kz.esep.observer.Told;
import kz.esep.table.TableFiles;
import org.jspecify.annotations.Nullable;

/** What is typed about a person present. It stays until it was recorded, or another act is begun. */
final class ObserverForm implements ActForm<Field> {
    final ObjectProperty<Sender.Kind> kind = new SimpleObjectProperty<>(Sender.Kind.PARTY);
    final ObjectProperty<Credential> credential = new SimpleObjectProperty<>(Credential.LETTER);
    final ObjectProperty<Submission.Kind> submission = new SimpleObjectProperty<>(Submission.Kind.ACT);
    final ObjectProperty<TableFiles.Format> format = new SimpleObjectProperty<>(TableFiles.Format.XLSX);
    /** Whether the person who is registered is there already. */
    final BooleanProperty here = new SimpleBooleanProperty();

    private final Texts<Field> texts = new Texts<>(Field.class);

    StringProperty text(Field field) {
        return texts.of(field);
    }

    @Override
    public String typed(Field field) {
        return text(field).get().strip();
    }

    /** The day typed in a field that was found to have one. */
    LocalDate day(Field field) {
        return Days.day(typed(field)).orElseThrow();
    }

    /** The time typed; null where the machine's counts. */
    @Nullable
    Told time() {
        return Field.told(typed(Field.TIME));
    }

    /** Forgets everything but what the next person mostly has too. */
    @Override
    public void forget() {
        String precinct = typed(Field.PRECINCT);
        texts.forget();
        text(Field.PRECINCT).set(precinct);
        submission.set(Submission.Kind.ACT);
    }

    /** Forgets that too, as when another person sits down. */
    void forgetAll() {
        texts.forget();
        kind.set(Sender.Kind.PARTY);
        credential.set(Credential.LETTER);
        submission.set(Submission.Kind.ACT);
        format.set(TableFiles.Format.XLSX);
    }

    /** Takes over what is recorded of a person. */
    void take(Observer one, Particulars known) {
        kind.set(one.sender().kind());
        credential.set(one.credential());
        LocalDate accredited = one.accredited();
        text(Field.SENT_BY).set(one.sender().name());
        text(Field.NAME).set(known.name());
        text(Field.IDENTITY).set(known.identity());
        text(Field.DOCUMENT_NUMBER).set(known.credential());
        text(Field.ACCREDITATION).set(known.accreditation());
        text(Field.ACCREDITED_ON).set(accredited == null ? "" : Days.said(accredited));
    }

    /** The person as typed. */
    Entrant entrant(String precinct) {
        return new Entrant(
                precinct,
                new Sender(kind.get(), typed(Field.SENT_BY)),
                new Particulars(
                        typed(Field.NAME),
                        typed(Field.IDENTITY),
                        typed(Field.DOCUMENT_NUMBER),
                        typed(Field.ACCREDITATION)),
                credential.get(),
                typed(Field.ACCREDITED_ON).isEmpty() ? null : day(Field.ACCREDITED_ON));
    }
}
