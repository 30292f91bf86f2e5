package kz.esep.election;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * The protocol form of one contest with its stars expanded. The star of {@code votes.*} becomes one line per option in
 * ballot order; {@code issued_by_member.*}, {@code mobile_box.*.ballots} and {@code mobile_box.*.applications} stay
 * open: the paper has as many of them as there were members or boxes, numbered from 1 to 999. A star in a label stands
 * for the option's name or the number, the {@code n} of a paper number for the number.
 */
public final class ContestForm {
    /** The star line of the options. */
    public static final String VOTES = "votes.*";
    /** Votes for an option: this and the option's id. */
    public static final String VOTES_PREFIX = "votes.";
    /** The line that only a contest with "against all" has. */
    public static final String AGAINST_ALL = "against_all";
    /** Ballots issued by each member. */
    public static final String ISSUED_BY_MEMBER = "issued_by_member.*";
    /** Ballots found in each mobile box. */
    public static final String BOX_BALLOTS = "mobile_box.*.ballots";
    /** Applications behind each mobile box. */
    public static final String BOX_APPLICATIONS = "mobile_box.*.applications";
    /** Every star that a form may have and that stays open. */
    public static final List<String> OPEN = List.of(ISSUED_BY_MEMBER, BOX_BALLOTS, BOX_APPLICATIONS);

    private static final Pattern NUMBER = Pattern.compile("\\.([1-9][0-9]{0,2})(?=\\.|$)");

    private final List<Line> lines = new ArrayList<>();
    private final Map<String, Line> byCode = new LinkedHashMap<>();
    private final Map<String, FormLine> open = new LinkedHashMap<>();
    private final Map<String, Integer> place = new LinkedHashMap<>();

    ContestForm(Form form, Contest contest) {
        for (FormLine line : form.lines()) {
            if (OPEN.contains(line.code())) {
                open.put(line.code(), line);
                place.put(line.code(), place.size());
            } else if (line.code().equals(VOTES)) {
                expand(line, contest);
            } else if (contest.againstAll() || !line.code().equals(AGAINST_ALL)) {
                add(new Line(line.code(), line.paperNumber(), line.label(), line.required(), line.section()));
            }
        }
    }

    private void expand(FormLine star, Contest contest) {
        int number = 0;
        for (Contest.Option option : contest.options()) {
            number++;
            add(new Line(
                    VOTES_PREFIX + option.id(),
                    star.paperNumber().replace("n", Integer.toString(number)),
                    filled(star.label(), option.name()),
                    star.required(),
                    star.section()));
        }
    }

    private void add(Line line) {
        lines.add(line);
        byCode.put(line.code(), line);
        place.put(line.code(), place.size());
    }

    private static Wording filled(Wording label, Wording name) {
        return new Wording(
                label.kk().replace("*", name.kk()),
                label.ru().replace("*", name.ru()),
                label.en().replace("*", name.en()));
    }

    /** Every line but the open ones, in the order of the paper. */
    public List<Line> lines() {
        return List.copyOf(lines);
    }

    /** The star codes of {@link #OPEN} that this form has, in the order of the paper. */
    public List<String> openCodes() {
        return List.copyOf(open.keySet());
    }

    /** Whether the form has that open star line, such as {@link #ISSUED_BY_MEMBER}. */
    public boolean hasOpen(String star) {
        return open.containsKey(star);
    }

    /** Whether a concrete code, such as {@code took_part} or {@code mobile_box.2.ballots}, belongs to this form. */
    public boolean has(String code) {
        return byCode.containsKey(code) || openLineOf(code) != null;
    }

    /** The line of a concrete code; empty when the code is not on this form. */
    public Optional<Line> find(String code) {
        Line fixed = byCode.get(code);
        if (fixed != null) {
            return Optional.of(fixed);
        }
        FormLine star = openLineOf(code);
        if (star == null) {
            return Optional.empty();
        }
        String number = Integer.toString(numberOf(code));
        return Optional.of(new Line(
                code,
                star.paperNumber().replace("n", number),
                filled(star.label(), Wording.same(number)),
                star.required(),
                star.section()));
    }

    /**
     * The number of a member or a mobile box in a concrete code: 3 of {@code issued_by_member.3}, 2 of
     * {@code mobile_box.2.ballots}; 0 of a code without one.
     */
    public static int numberOf(String code) {
        Matcher number = NUMBER.matcher(code);
        return !code.startsWith(VOTES_PREFIX) && number.find() ? Integer.parseInt(number.group(1)) : 0;
    }

    /** Every fixed line and the open lines among these codes, in the order of the paper; foreign codes are left out. */
    public List<Line> linesWith(Collection<String> codes) {
        List<Line> found = new ArrayList<>(lines);
        codes.stream()
                .distinct()
                .filter(code -> !byCode.containsKey(code))
                .flatMap(code -> find(code).stream())
                .forEach(found::add);
        found.sort(Comparator.comparing(Line::code, order()));
        return List.copyOf(found);
    }

    /**
     * The order of the paper for concrete codes; the rows of one mobile box stand together where the form has them side
     * by side, and codes that are not on the form come last, by their letters.
     */
    public Comparator<String> order() {
        return Comparator.comparingInt(this::blockOf)
                .thenComparingInt(ContestForm::numberOf)
                .thenComparingInt(this::placeOf)
                .thenComparing(Comparator.naturalOrder());
    }

    private int blockOf(String code) {
        int at = placeOf(code);
        int ballots = place.getOrDefault(BOX_BALLOTS, at);
        boolean paired = code.startsWith("mobile_box.") && Math.abs(at - ballots) == 1;
        return paired ? Math.min(at, ballots) : at;
    }

    private int placeOf(String code) {
        Integer fixed = place.get(code);
        if (fixed != null) {
            return fixed;
        }
        Integer star = place.get(starOf(code));
        return star == null || openLineOf(code) == null ? Integer.MAX_VALUE : star;
    }

    private @Nullable FormLine openLineOf(String code) {
        return numberOf(code) == 0 ? null : open.get(starOf(code));
    }

    private static String starOf(String code) {
        return NUMBER.matcher(code).replaceFirst(".*");
    }
}
