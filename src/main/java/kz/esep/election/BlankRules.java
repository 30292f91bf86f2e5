package kz.esep.election;

import java.math.BigDecimal;
import java.util.List;

/** Rules for the places on the blank of a certificate: each field on the blank, readable, and clear of the others. */
final class BlankRules {
    private static final int LEAST_SIDE = 50;
    private static final int MOST_SIDE = 450;
    private static final int MOST_FIELDS = 60;
    private static final int SMALLEST = 6;
    private static final int LARGEST = 36;

    private final Blank blank;
    private final Defects defects;

    private BlankRules(Blank blank, Defects defects) {
        this.blank = blank;
        this.defects = defects;
    }

    static void check(ElectionPackage source, Defects defects) {
        if (source.blank() != null) {
            new BlankRules(source.blank(), defects).check();
        }
    }

    private void check() {
        List<Blank.Field> fields = blank.fields();
        boolean wide = within("blank.width", blank.width(), LEAST_SIDE, MOST_SIDE, "blank.side");
        boolean high = within("blank.height", blank.height(), LEAST_SIDE, MOST_SIDE, "blank.side");
        if (fields.isEmpty() || fields.size() > MOST_FIELDS) {
            defects.fatal("blank.fields", "blank.count", fields.size(), MOST_FIELDS);
        }
        for (int i = 0; wide && high && i < fields.size(); i++) {
            String where = "blank.fields[" + i + "]";
            if (isSound(where, fields.get(i))) {
                alone(where, i);
            }
        }
    }

    private boolean isSound(String where, Blank.Field field) {
        boolean sound = within(where + ".size", field.size(), SMALLEST, LARGEST, "blank.letters");
        sound &= within(where + ".left", field.left(), 0, MOST_SIDE, "blank.side");
        sound &= within(where + ".base", field.base(), 0, MOST_SIDE, "blank.side");
        sound &= within(where + ".width", field.width(), 1, MOST_SIDE, "blank.side");
        boolean inside = field.left().add(field.width()).compareTo(blank.width()) <= 0
                && field.top().signum() >= 0
                && field.bottom().compareTo(blank.height()) <= 0;
        if (sound && !inside) {
            defects.fatal(
                    where,
                    "blank.outside",
                    blank.width().toPlainString(),
                    blank.height().toPlainString());
        }
        return sound && inside;
    }

    private void alone(String where, int at) {
        Blank.Field field = blank.fields().get(at);
        for (int before = 0; before < at; before++) {
            if (field.overlaps(blank.fields().get(before))) {
                defects.fatal(where, "blank.overlap", "blank.fields[" + before + "]");
            }
        }
    }

    private boolean within(String where, BigDecimal value, int least, int most, String key) {
        boolean good = value.compareTo(BigDecimal.valueOf(least)) >= 0
                && value.compareTo(BigDecimal.valueOf(most)) <= 0
                && value.stripTrailingZeros().scale() <= 1;
        if (!good) {
            defects.fatal(where, key, value.toPlainString(), least, most);
        }
        return good;
    }
}
