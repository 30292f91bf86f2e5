/**
 * The place of documents: looking at them, printing them, handing out certified copies and keeping what is posted. Pages
 * are rendered away from the screen's thread.
 */
@NullMarked
package kz.esep.desktop.paper;

import org.jspecify.annotations.NullMarked;
