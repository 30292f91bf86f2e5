/**
 * Sign and export: what is signed, by whom, where it goes, and each step as it is done. Uses the result file's use
 * cases; knows no other screen. Keys are open only while the place is.
 */
@NullMarked
package kz.esep.desktop.export;

import org.jspecify.annotations.NullMarked;
