package kz.esep.desktop.export;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import kz.esep.signing.Signer;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** One of the people who have to sign: whose key it is, once it is open. */
final class Signatory {
    private final String role;
    private final StringProperty file = new SimpleStringProperty("");
    private final ReadOnlyObjectWrapper<@Nullable Signer> signer = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Message> refusal = new ReadOnlyObjectWrapper<>();

    Signatory(String role) {
        this.role = role;
    }

    /** As the package names it. */
    String role() {
        return role;
    }

    /** Path of the key file. */
    StringProperty file() {
        return file;
    }

    /** The open key; null until then. */
    ReadOnlyObjectProperty<@Nullable Signer> signer() {
        return signer.getReadOnlyProperty();
    }

    /** Why the key does not serve; null when nothing speaks against it. */
    ReadOnlyObjectProperty<@Nullable Message> refusal() {
        return refusal.getReadOnlyProperty();
    }

    void open(Signer key) {
        refusal.set(null);
        signer.set(key);
    }

    void refuse(@Nullable Message why) {
        signer.set(null);
        refusal.set(why);
    }

    /** Closes the key; where it lies stays known. */
    void close() {
        refuse(null);
    }
}
