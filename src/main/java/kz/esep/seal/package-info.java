/**
 * The code on paper: a protocol's figures with what binds them and a signature, as text of a QR code that is read and
 * checked offline. Uses election, signing and text; it is given figures and knows no workspace and no result file.
 */
@NullMarked
package kz.esep.seal;

import org.jspecify.annotations.NullMarked;
