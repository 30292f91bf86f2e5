/**
 * The window's frame: who sits at it, which place is shown, the language, the theme, shortcuts, notices and the status
 * bar. Screens see it; it sees no screen.
 */
@NullMarked
package kz.esep.desktop.shell;

import org.jspecify.annotations.NullMarked;
