package kz.esep.desktop.shell;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import kz.esep.text.Language;
import kz.esep.text.Message;
import kz.esep.text.Messages;
import kz.esep.text.Wording;

/** The language of the window. Screens are made anew when it changes, so a text is simply asked for. */
public final class Speech {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm");
    private static final DateTimeFormatter LOCAL_MINUTE = DateTimeFormatter.ofPattern("dd.MM.yyyy HH:mm xxx");

    private final ReadOnlyObjectWrapper<Language> language;
    private final ZoneId zone;

    public Speech(Language language, ZoneId zone) {
        this.language = new ReadOnlyObjectWrapper<>(language);
        this.zone = zone;
    }

    public Language language() {
        return language.get();
    }

    public ReadOnlyObjectProperty<Language> languageProperty() {
        return language.getReadOnlyProperty();
    }

    public void speak(Language other) {
        language.set(other);
    }

    public String say(Message message) {
        return message.in(language());
    }

    public String say(Wording wording) {
        return wording.in(language());
    }

    /** The texts of one screen. */
    public Voice voice(String feature) {
        return new Voice(this, feature);
    }

    /** Day and minute by this machine's clock, as on paper: {@code 10.01.2027 23:05}. */
    public String time(Instant at) {
        return MINUTE.format(at.atZone(zone));
    }

    /** Day and minute by the clocks of a place, with how far they are ahead of UTC: {@code 10.01.2027 23:05 +05:00}. */
    public static String time(Instant at, ZoneOffset offset) {
        return LOCAL_MINUTE.format(at.atOffset(offset));
    }

    /** The texts of one feature's bundle. */
    public record Voice(Speech speech, String feature) {
        public String say(String key, Object... arguments) {
            return Messages.of(feature).text(speech.language(), key, arguments);
        }

        public Message message(String key, Object... arguments) {
            return Message.of(feature, key, arguments);
        }
    }
}
