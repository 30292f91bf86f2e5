package kz.esep.commission;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import kz.esep.election.Level;
import kz.esep.election.PrecinctKind;
import kz.esep.text.Message;
import kz.esep.text.Resource;
import org.jspecify.annotations.Nullable;

/**
 * What an edition of the law asks of a commission's members (Art. 10 to 20), as data: a file of the edition's id in
 * {@code /kz/esep/commission/rules/}.
 *
 * @param sizes how many members, in the order they are looked up: the first that fits counts
 * @param odd whether the number of members must be odd
 * @param staff how many members may work in one organisation
 * @param staffExempt kinds of precincts for which that does not count
 * @param bars what keeps a person from being a member, with the word for its source in the bundle
 * @param sources the same of the other values, by the value's name
 */
public record CompositionRules(
        List<Size> sizes,
        boolean odd,
        Staff staff,
        List<PrecinctKind> staffExempt,
        Map<Bar, String> bars,
        Map<String, String> sources) {
    public CompositionRules {
        sizes = List.copyOf(sizes);
        staffExempt = List.copyOf(staffExempt);
        bars = Collections.unmodifiableMap(new TreeMap<>(bars));
        sources = Collections.unmodifiableMap(new TreeMap<>(sources));
    }

    /**
     * How many members a commission has.
     *
     * @param voters the most voters on the list of a precinct for which this counts; null for any number
     */
    public record Size(Level level, @Nullable Long voters, int fewest, int most) {
        boolean fits(Level other, long listed) {
            return level == other && (voters == null || listed <= voters);
        }
    }

    /** How many members may be staff of one organisation. */
    public enum Staff {
        /** Not all of them. */
        @JsonProperty("not_all")
        NOT_ALL,
        /** Not more than half. */
        @JsonProperty("half")
        HALF;

        boolean allows(long staff, int members) {
            return this == HALF ? 2 * staff <= members : staff < members;
        }
    }

    /** Those of an edition, by its id such as {@code 2023}. */
    public static CompositionRules of(String edition) {
        return Resource.read(CompositionRules.class, "rules/" + edition + ".json", CompositionRules.class);
    }

    /** How many members a commission of that level has; empty where the edition does not say. */
    Optional<Size> size(Level level, long listed) {
        return sizes.stream().filter(size -> size.fits(level, listed)).findFirst();
    }

    /** Where it says so of a value, by the value's name. */
    Message source(String value) {
        return said(Objects.requireNonNull(sources.get(value), value));
    }

    /** Where it says that this keeps a person from being a member; null where the edition does not say it. */
    @Nullable
    Message source(Bar bar) {
        String source = bars.get(bar);
        return source == null ? null : said(source);
    }

    private static Message said(String source) {
        return Message.of("commission", "source." + source);
    }
}
