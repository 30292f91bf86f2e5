package kz.esep.pay;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import kz.esep.commission.Post;
import kz.esep.election.Body;
import kz.esep.text.Message;

/**
 * A pay sheet: what is due to whom and why. It names nobody; members are ids.
 *
 * @param lines in the order in which members joined, those among them to whom nothing is due or paid left out
 * @param unpaid time and posts that this sheet does not pay
 */
public record PaySheet(Terms terms, Reach reach, List<PayLine> lines, List<Unpaid> unpaid) {
    public PaySheet {
        lines = List.copyOf(lines);
        unpaid = List.copyOf(unpaid);
    }

    /** Something that is not paid, and why. */
    public record Unpaid(String member, Why why) {
        /** How people say it. */
        public Message said() {
            return Message.of("pay", "unpaid." + why.name(), member);
        }
    }

    /** Why something is not paid. */
    public enum Why {
        /** The post has a salary of its own (Art. 19(3)). */
        @JsonProperty("full_time")
        FULL_TIME,
        /** Time is recorded for days on which the person was no member. */
        @JsonProperty("no_member")
        NO_MEMBER
    }

    /** What this run pays altogether. */
    public Sum total() {
        return Sum.of(lines);
    }

    /** What this run pays to those who get something: the money that leaves, whatever others have to give back. */
    public Sum outgoing() {
        return Sum.of(
                lines.stream().filter(line -> line.paid().net().signum() > 0).toList());
    }

    /** What this run pays in each commission, in the order of the lines. */
    public Map<Body, Sum> byBody() {
        return by(payee -> payee.body());
    }

    /** What this run pays to each post. */
    public Map<Post, Sum> byPost() {
        return by(payee -> payee.post());
    }

    private <K> Map<K, Sum> by(Function<Payee, K> key) {
        Map<K, Sum> sums = new LinkedHashMap<>();
        lines.forEach(line -> sums.merge(key.apply(line.payee()), line.paid(), Sum::plus));
        return sums;
    }

    public Optional<PayLine> line(String member) {
        return lines.stream()
                .filter(line -> line.payee().member().equals(member))
                .findFirst();
    }

    /** The lines on which this run pays something or takes it back. */
    public List<PayLine> changing() {
        return lines.stream().filter(line -> !line.paid().nothing()).toList();
    }

    /** The same by commission, the workspace's own first and the chair first in each, as a paper has them. */
    public SortedMap<Body, List<PayLine>> commissions() {
        SortedMap<Body, List<PayLine>> commissions =
                new TreeMap<>(Comparator.comparing(Body::kind).thenComparing(Body::id));
        changing().stream()
                .sorted(Comparator.comparing(line -> line.payee().post()))
                .forEach(line -> commissions
                        .computeIfAbsent(line.payee().body(), none -> new ArrayList<>())
                        .add(line));
        return commissions;
    }

    /** What whoever checks the sheet has to know: uncertain rates, what is not paid, who got too much. */
    public List<Message> remarks() {
        List<Message> remarks = new ArrayList<>(terms.doubts());
        unpaid.forEach(one -> remarks.add(one.said()));
        lines.stream()
                .filter(line -> line.paid().net().signum() < 0)
                .forEach(line -> remarks.add(Message.of(
                        "pay",
                        "remark.overpaid",
                        line.payee().member(),
                        line.paid().net().negate())));
        return List.copyOf(remarks);
    }
}
