/**
 * The schedule: what its parts have in common, each of them a screen of its own in a package below this one. Sees what
 * serves all screens.
 */
@NullMarked
package kz.esep.desktop.schedule;

import org.jspecify.annotations.NullMarked;
