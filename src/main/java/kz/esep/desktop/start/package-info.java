/**
 * The start: recent workspaces, opening one, making one from an election package, a practice one. Sees office, demo and
 * what serves all screens.
 */
@NullMarked
package kz.esep.desktop.start;

import org.jspecify.annotations.NullMarked;
