/**
 * Pay of members: what it is computed by, and runs from the draft to the money with every amount explained. Sees the use
 * cases of pay, its papers and what serves all screens.
 */
@NullMarked
package kz.esep.desktop.member.pay;

import org.jspecify.annotations.NullMarked;
