/** The copies on another medium: where they go, whether the last one is good and how old it is. */
@NullMarked
package kz.esep.desktop.backup;

import org.jspecify.annotations.NullMarked;
