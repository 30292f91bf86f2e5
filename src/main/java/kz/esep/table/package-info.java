/**
 * Tables as CSV and XLSX files for spreadsheets and other programs, each written whole or not at all, and both read. Knows nothing of
 * elections; uses text alone.
 */
@NullMarked
package kz.esep.table;

import org.jspecify.annotations.NullMarked;
