/**
 * PDF documents made from the same figures that the result file carries. Uses the features it prints.
 */
@NullMarked
package kz.esep.document;

import org.jspecify.annotations.NullMarked;
