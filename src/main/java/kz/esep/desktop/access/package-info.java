/**
 * The door and the people: signing in, one's password, users and roles. Sees access and what serves all screens.
 */
@NullMarked
package kz.esep.desktop.access;

import org.jspecify.annotations.NullMarked;
