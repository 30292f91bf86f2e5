/**
 * The overview: how far the commission is, every protocol with where it stands, and the way to what is next. Sees tally,
 * election and access, and what serves all screens; never a figure of a protocol.
 */
@NullMarked
package kz.esep.desktop.overview;

import org.jspecify.annotations.NullMarked;
