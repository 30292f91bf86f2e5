/**
 * Absentee certificates: where every number of the stock is, from the act that brings it to the last box. Uses text,
 * table, store, access, election and schedule.
 */
@NullMarked
package kz.esep.certificate;

import org.jspecify.annotations.NullMarked;
