package kz.esep.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import kz.esep.text.Resource;
import kz.esep.text.Wording;
import org.jspecify.annotations.Nullable;

/**
 * A Mazhilis election as the central commission announced it: national figures only, which are public facts. They are
 * kept in {@code /kz/esep/demo/published.json}.
 *
 * @param id such as {@code mazhilis-2012}
 * @param ruleEdition the edition of the law that allocated the seats
 * @param seats seats for party lists
 * @param lists in the order of the announcement, which the demonstration also takes for the order of registration
 * @param againstAll votes against all, null where the ballot had no such line
 */
public record Published(
        String id,
        LocalDate votingDay,
        String ruleEdition,
        int seats,
        List<PartyList> lists,
        @Nullable Long againstAll) {
    private static final List<Published> ALL =
            List.of(Resource.read(Published.class, "published.json", Published[].class));

    public Published {
        lists = List.copyOf(lists);
    }

    /** One list: its votes and the seats it officially won. */
    public record PartyList(String id, Wording name, long votes, int officialSeats) {}

    /** Every election of the demonstration, oldest first: 2012, 2016 and 2023. */
    public static List<Published> all() {
        return ALL;
    }

    public static Optional<Published> find(String id) {
        return ALL.stream().filter(published -> published.id().equals(id)).findFirst();
    }

    /** The base of the shares: all votes for lists and against all. */
    public long base() {
        long against = againstAll == null ? 0 : againstAll;
        return lists.stream().mapToLong(PartyList::votes).sum() + against;
    }
}
