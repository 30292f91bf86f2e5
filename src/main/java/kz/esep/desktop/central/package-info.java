/**
 * The centre's place: result files come in, what they add up to, and the way down to one precinct's protocol. Uses
 * central, seats and the features below; never another screen.
 */
@NullMarked
package kz.esep.desktop.central;

import org.jspecify.annotations.NullMarked;
