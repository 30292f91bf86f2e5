package kz.esep.access;

/**
 * Where a sealed value stands. It is bound to its place: moved to another entry or field it does not open.
 *
 * @param entry what the value belongs to: a person's id, or an id chosen before the entry is written
 * @param type the entry type's name
 * @param field the field's name
 */
public record Place(String entry, String type, String field) {}
