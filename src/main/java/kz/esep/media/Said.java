package kz.esep.media;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;

/** Times as they are said to people. */
final class Said {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("dd.MM.uuuu HH:mm");

    private Said() {}

    static String minute(LocalDateTime time) {
        return MINUTE.format(time);
    }
}
