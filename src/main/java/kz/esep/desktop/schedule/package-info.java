/**
 * The schedule: one place of several parts, each a screen of its own in a package below this one or beside it. Sees what
 * serves all screens, and of the parts only that they are places.
 */
@NullMarked
package kz.esep.desktop.schedule;

import org.jspecify.annotations.NullMarked;
