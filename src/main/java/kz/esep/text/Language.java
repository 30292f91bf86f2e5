package kz.esep.text;

import java.util.Locale;

/** A language of the program. Kazakh is the state language, Russian is used beside it, English is complete. */
public enum Language {
    KK,
    RU,
    EN;

    /** The two-letter ISO 639-1 code in lower case. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public Locale locale() {
        return Locale.of(code(), "KZ");
    }

    /** The language of that ISO 639-1 code, English for any other code. */
    public static Language of(String code) {
        for (Language language : values()) {
            if (language.code().equals(code)) {
                return language;
            }
        }
        return EN;
    }
}
