package kz.esep.observer;

import kz.esep.text.Message;

/**
 * Something about persons present, or about an answer, that the law does not allow. It is said and refuses nobody.
 *
 * @param code such as {@code at-once}; the same for every objection of its kind
 * @param subject id of the person, or number of what was handed in; empty where it is about the precinct
 * @param source the article
 */
public record Objection(String code, String precinct, String subject, Message what, Message source) {}
