package kz.esep.pay;

import java.math.BigDecimal;
import kz.esep.commission.Post;
import kz.esep.text.Message;
import kz.esep.timesheet.Time;

/**
 * How a part of a member's pay is computed: basis times coefficient times multiplier times part of whole, rounded once.
 *
 * @param post what the member was then
 * @param basis of the period, tenge
 * @param coefficient of the post
 * @param part days of the period, or minutes worked; see {@link Ground#inDays}
 * @param whole days of the period, or minutes of its norm
 */
public record Step(
        Ground ground,
        Post post,
        BigDecimal basis,
        BigDecimal coefficient,
        BigDecimal multiplier,
        long part,
        long whole,
        BigDecimal amount) {

    static Step of(Terms terms, Ground ground, Post post, BigDecimal multiplier, long part) {
        long whole = ground.inDays() ? terms.period().days() : terms.period().minutes();
        BigDecimal basis = terms.basis();
        BigDecimal coefficient = terms.coefficient(post);
        BigDecimal exact = basis.multiply(coefficient).multiply(multiplier);
        BigDecimal amount = Money.part(exact, BigDecimal.valueOf(part), BigDecimal.valueOf(whole));
        return new Step(ground, post, basis, coefficient, multiplier, part, whole, amount);
    }

    /** The whole sum as a person would write it down. */
    public Message said() {
        return Message.of(
                "pay",
                ground.inDays() ? "step.days" : "step.hours",
                ground.said(),
                post.said(),
                basis,
                coefficient,
                multiplier,
                ground.inDays() ? Long.toString(part) : Time.said(part),
                ground.inDays() ? Long.toString(whole) : Time.said(whole),
                amount);
    }
}
