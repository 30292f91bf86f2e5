package kz.esep.store;

import tools.jackson.databind.node.ObjectNode;

/** Reads the body of one entry version as the next one. It is pure: the stored bytes never change. */
@FunctionalInterface
public interface Upcast {

    /** The same fact in the next version's words; the argument may be changed and returned. */
    ObjectNode lift(ObjectNode older);
}
