package kz.esep.result;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The content of {@code record.json}: everything a commission sends up, as {@code record.schema.json} fixes it. The
 * bytes are what is signed; this record is only read from them and is never written again.
 *
 * @param protocols every accepted protocol of the commission, by contest and then precinct
 * @param totals the sums of those protocols, one per contest, by contest
 * @param roles who was made chair, secretary or typist by whom, in order
 * @param hours polling hours, absent until the commission keeps them here; likewise the five below
 */
public record ResultRecord(
        Header header,
        List<ProtocolRecord> protocols,
        List<ContestTotal> totals,
        List<RoleGrant> roles,
        @Nullable List<Sections.Hours> hours,
        Sections.@Nullable Certificates certificates,
        @Nullable List<Sections.Pay> pay,
        @Nullable List<Sections.Step> day,
        @Nullable List<Sections.Observers> observers,
        @Nullable List<Sections.Counted> count) {

    public ResultRecord {
        protocols = List.copyOf(protocols);
        totals = List.copyOf(totals);
        roles = List.copyOf(roles);
        hours = hours == null ? null : List.copyOf(hours);
        pay = pay == null ? null : List.copyOf(pay);
        day = day == null ? null : List.copyOf(day);
        observers = observers == null ? null : List.copyOf(observers);
        count = count == null ? null : List.copyOf(count);
    }

    /** A record of the figures alone, with no optional section. */
    public static ResultRecord of(Header header, List<ProtocolRecord> protocols, List<RoleGrant> roles) {
        return new ResultRecord(
                header, protocols, ContestTotal.of(protocols), roles, null, null, null, null, null, null);
    }

    /** The same with the hours of voting and the serial numbers of certificates, null for none. */
    public ResultRecord with(@Nullable List<Sections.Hours> kept, Sections.@Nullable Certificates serials) {
        return new ResultRecord(header, protocols, totals, roles, kept, serials, pay, day, observers, count);
    }

    /** The same with the totals of pay by post, null for none. */
    public ResultRecord paying(@Nullable List<Sections.Pay> posts) {
        return new ResultRecord(header, protocols, totals, roles, hours, certificates, posts, day, observers, count);
    }

    /** The same with the steps of voting day, null for none. */
    public ResultRecord during(@Nullable List<Sections.Step> steps) {
        return new ResultRecord(header, protocols, totals, roles, hours, certificates, pay, steps, observers, count);
    }

    /** The same with who was present at precincts, null for nobody. */
    public ResultRecord attended(@Nullable List<Sections.Observers> present) {
        return new ResultRecord(header, protocols, totals, roles, hours, certificates, pay, day, present, count);
    }

    /** The same with the steps of a precinct commission's count, null for none. */
    public ResultRecord counted(@Nullable List<Sections.Counted> steps) {
        return new ResultRecord(header, protocols, totals, roles, hours, certificates, pay, day, observers, steps);
    }
}
