package kz.esep.election;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * Where the fields of an absentee certificate stand on its numbered blank. The central commission has blanks made (Art.
 * 12(6-1)); no public text gives their layout, so it is measured on a blank and carried by the package. All measures but
 * the size of letters are millimetres with at most one decimal, from the blank's upper left corner.
 *
 * @param width from 50 to 450
 * @param height from 50 to 450
 * @param fields from 1 to 60 that do not overlap; one may stand twice, as on a counterfoil
 */
public record Blank(BigDecimal width, BigDecimal height, List<Field> fields) {
    private static final BigDecimal POINTS_PER_INCH = BigDecimal.valueOf(72);
    private static final BigDecimal MILLIMETRES_PER_INCH = new BigDecimal("25.4");
    private static final int DECIMALS = 3;

    public Blank {
        fields = List.copyOf(fields);
    }

    /** What is printed in a field. */
    public enum Content {
        /** The number, where it is not on the blank already. */
        @JsonProperty("number")
        NUMBER,
        /** Name of the type of certificates in Kazakh. */
        @JsonProperty("type_kk")
        TYPE_KK,
        /** The same in Russian. */
        @JsonProperty("type_ru")
        TYPE_RU,
        /** Name of the voter. */
        @JsonProperty("voter")
        VOTER,
        @JsonProperty("iin")
        IIN,
        /** The voter's identity document. */
        @JsonProperty("document")
        DOCUMENT,
        @JsonProperty("address")
        ADDRESS,
        /** Number of the issuing precinct. */
        @JsonProperty("precinct")
        PRECINCT,
        /** Settlement and place of the issuing precinct in Kazakh. */
        @JsonProperty("place_kk")
        PLACE_KK,
        /** The same in Russian. */
        @JsonProperty("place_ru")
        PLACE_RU,
        /** The precinct's number or the settlement where the voter will vote. */
        @JsonProperty("destination")
        DESTINATION,
        /** Day of issue. */
        @JsonProperty("day")
        DAY,
        /** Line of the register of issue. */
        @JsonProperty("line")
        LINE,
        /** Line of the voter in the list. */
        @JsonProperty("list_line")
        LIST_LINE,
        /** Name of the representative; empty where the voter came. */
        @JsonProperty("representative")
        REPRESENTATIVE
    }

    /**
     * One field: one row of text.
     *
     * @param left where the text begins
     * @param base of the line on which the text stands, from the upper edge
     * @param width of the text at the most
     * @param size of the letters, points, from 6 to 36; a text that is too long is printed in smaller ones
     */
    public record Field(Content content, BigDecimal left, BigDecimal base, BigDecimal width, BigDecimal size) {

        /** Upper edge of capital letters. */
        public BigDecimal top() {
            return base.subtract(millimetres(size.multiply(new BigDecimal("0.8"))));
        }

        /** Lower edge of letters. */
        public BigDecimal bottom() {
            return base.add(millimetres(size.multiply(new BigDecimal("0.2"))));
        }

        /** Whether two fields are printed over each other. */
        boolean overlaps(Field other) {
            return left.compareTo(other.left.add(other.width)) < 0
                    && other.left.compareTo(left.add(width)) < 0
                    && top().compareTo(other.bottom()) < 0
                    && other.top().compareTo(bottom()) < 0;
        }
    }

    /** Points of a length in millimetres, to thousandths. */
    public static BigDecimal points(BigDecimal millimetres) {
        return millimetres.multiply(POINTS_PER_INCH).divide(MILLIMETRES_PER_INCH, DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal millimetres(BigDecimal points) {
        return points.multiply(MILLIMETRES_PER_INCH).divide(POINTS_PER_INCH, DECIMALS, RoundingMode.HALF_UP);
    }
}
