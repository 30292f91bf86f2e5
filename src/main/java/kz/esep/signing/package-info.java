/**
 * Keys, certificates, the centre's CA, CMS signatures and the strict ASiC-E container (checks V01 to V06). Works on
 * bytes; knows nothing of elections beyond a commission's id and a role's name. Uses only text.
 */
@NullMarked
package kz.esep.signing;

import org.jspecify.annotations.NullMarked;
