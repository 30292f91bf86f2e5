/**
 * Copies of a workspace on a second medium, sealed for those who may read its personal data: made, read back, thinned out,
 * and made into a workspace again. Uses store, access and text; figures and names it does not know.
 */
@NullMarked
package kz.esep.backup;

import org.jspecify.annotations.NullMarked;
