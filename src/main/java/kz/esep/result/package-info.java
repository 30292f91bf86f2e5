/**
 * The result file: written, signed, read and verified (checks V01 to V11). Uses document, tally and signing.
 */
@NullMarked
package kz.esep.result;

import org.jspecify.annotations.NullMarked;
