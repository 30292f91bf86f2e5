/**
 * The journal's place: who did what and when, and the health of the file. Uses office and the features; never another
 * screen.
 */
@NullMarked
package kz.esep.desktop.journal;

import org.jspecify.annotations.NullMarked;
