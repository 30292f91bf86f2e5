package kz.esep.text;

/** A name or text that is data and not the program's own: the same thing said in each of the three languages. */
public record Wording(String kk, String ru, String en) implements Phrase {

    @Override
    public String in(Language language) {
        return switch (language) {
            case KK -> kk;
            case RU -> ru;
            case EN -> en;
        };
    }

    /** The same text in every language, for what has no translation, such as a number. */
    public static Wording same(String text) {
        return new Wording(text, text, text);
    }
}
