/**
 * The members of a commission and of the precinct commissions below it: who they are, what the law asks of them and of
 * a commission as a whole, release from their main work. Uses text, table, store, access and election. Personal data are
 * sealed.
 */
@NullMarked
package kz.esep.commission;

import org.jspecify.annotations.NullMarked;
