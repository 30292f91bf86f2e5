package kz.esep.pay;

import java.util.Arrays;
import kz.esep.text.Message;
import kz.esep.text.Phrase;
import kz.esep.text.Wording;

/** Where the numbers stand that the program gives, as the files of editions and wages name it. */
enum Citation {
    ART_20_11_2009,
    ART_20_11_2026,
    LABOUR_2007,
    LABOUR_2007_UNREAD,
    LABOUR_2015,
    LABOUR_2015_UNREAD,
    HIGHER,
    PRESS_2023,
    WAGE_2011,
    WAGE_2015,
    WAGE_2019,
    WAGE_2019_ON,
    WAGE_2022,
    WAGE_2023;

    /** A source in every language: the program's own in its words, what a commission typed as it was typed. */
    static Phrase of(String source) {
        return Arrays.stream(values())
                .filter(one -> one.name().equals(source))
                .<Phrase>map(one -> Message.of("pay", "source." + one.name()))
                .findFirst()
                .orElseGet(() -> Wording.same(source));
    }
}
