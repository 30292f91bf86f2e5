package kz.esep.pay;

import kz.esep.commission.Post;
import kz.esep.election.Body;

/**
 * Whose pay a line is.
 *
 * @param member id of the member in this workspace; the name is where members are kept
 * @param post the last one that is paid
 * @param publicServant whether the main work is in the public service on some of the days that are paid
 */
public record Payee(String member, Body body, Post post, boolean publicServant) {}
