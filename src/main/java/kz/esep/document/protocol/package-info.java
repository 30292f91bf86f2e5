/**
 * Protocols as documents: of one precinct, of a commission over its precincts, with the annex of what was decided and
 * corrected. Figures come in as they were settled; nothing is reckoned here.
 */
@NullMarked
package kz.esep.document.protocol;

import org.jspecify.annotations.NullMarked;
