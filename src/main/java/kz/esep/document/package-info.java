/**
 * PDF documents made from the same figures that the result file carries: PDF/A-2b, the same bytes for the same
 * figures, nothing read from outside. Uses election, seal and text.
 */
@NullMarked
package kz.esep.document;

import org.jspecify.annotations.NullMarked;
