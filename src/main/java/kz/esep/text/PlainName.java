package kz.esep.text;

import java.text.Normalizer;
import java.util.Locale;

/** A name by which like ones are found: without capitals, spaces, dashes and quotation marks. */
public final class PlainName {
    private PlainName() {}

    /** Of a party, an organisation or the like, as somebody wrote it. */
    public static String of(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[\\s\\p{Pd}\\p{Pi}\\p{Pf}\"'.,]+", "");
    }
}
