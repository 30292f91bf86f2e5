/**
 * Time before and on voting day: the calendar that the law, the centre and the commission set, and what of it is done.
 * Uses text, table, store, access and election; the law's dates themselves are data of the election package's edition.
 */
@NullMarked
package kz.esep.schedule;

import org.jspecify.annotations.NullMarked;
