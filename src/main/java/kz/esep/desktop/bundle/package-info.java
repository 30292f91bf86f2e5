/**
 * The counting table: every stack with how far it is, and one bundle after the other typed by digits and Enter, or with big
 * keys under a finger. Sees the count and what serves all screens.
 */
@NullMarked
package kz.esep.desktop.bundle;

import org.jspecify.annotations.NullMarked;
