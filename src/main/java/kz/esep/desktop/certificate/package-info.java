/**
 * The place of absentee certificates: where every number is, issuing to voters, the register with its search, arrivals on
 * voting day and closing the books. Sees certificates through their use cases, and no other screen.
 */
@NullMarked
package kz.esep.desktop.certificate;

import org.jspecify.annotations.NullMarked;
