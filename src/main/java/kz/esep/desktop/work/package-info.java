/**
 * Jobs away from the screen: one thread, in the order in which a person asked, with progress and a way to stop. Knows
 * nothing of any screen.
 */
@NullMarked
package kz.esep.desktop.work;

import org.jspecify.annotations.NullMarked;
