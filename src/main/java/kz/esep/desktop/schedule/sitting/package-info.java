/**
 * Sittings of the commission: called, opened, decided at, closed, and their minutes. Sees the schedule's use cases and what
 * serves all screens.
 */
@NullMarked
package kz.esep.desktop.schedule.sitting;

import org.jspecify.annotations.NullMarked;
