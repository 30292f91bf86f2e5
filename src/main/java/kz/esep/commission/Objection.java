package kz.esep.commission;

import kz.esep.election.Body;
import kz.esep.text.Message;

/**
 * Something about a commission that the law does not allow. It is told to whoever formed the commission; the members
 * stay until that is decided.
 *
 * @param code such as {@code size}; the same for every objection of its kind
 * @param member id of the member it is about; empty when it is about the commission as a whole
 * @param source the article
 */
public record Objection(String code, Body body, String member, Message what, Message source) {}
