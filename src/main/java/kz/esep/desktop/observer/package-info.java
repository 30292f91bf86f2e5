/** Who is present at a precinct, in the window: the register of persons, and what they hand in. */
@NullMarked
package kz.esep.desktop.observer;

import org.jspecify.annotations.NullMarked;
