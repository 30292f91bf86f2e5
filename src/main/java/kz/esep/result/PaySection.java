package kz.esep.result;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import kz.esep.commission.Post;
import kz.esep.election.Election;
import kz.esep.pay.PayRecord;
import kz.esep.store.Workspace;
import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/** The record's section of pay: what paid runs paid to each post, and nobody's name. */
final class PaySection {
    private static final Set<String> POSTS =
            Stream.of(Post.values()).map(PaySection::role).collect(Collectors.toUnmodifiableSet());

    private PaySection() {}

    private static String role(Post post) {
        return post.name().toLowerCase(Locale.ROOT);
    }

    /** What was paid before deductions; null while no payment is recorded. */
    static @Nullable List<Sections.Pay> of(Workspace workspace, Election election) {
        List<Sections.Pay> posts = new PayRecord(workspace, election)
                .totals().stream()
                        .map(one -> new Sections.Pay(
                                role(one.post()),
                                one.people(),
                                one.paid().gross().toPlainString()))
                        .toList();
        return posts.isEmpty() ? null : posts;
    }

    /** What is wrong with the section, null when nothing is: an unknown post, one twice, or pay of nobody. */
    static @Nullable Message disagreement(ResultRecord record) {
        Set<String> seen = new HashSet<>();
        for (Sections.Pay pay : record.pay() == null ? List.<Sections.Pay>of() : record.pay()) {
            if (!POSTS.contains(pay.role()) || pay.people() == 0 || !seen.add(pay.role())) {
                return Message.of("result", "V10.pay", pay.role());
            }
        }
        return null;
    }
}
