/**
 * A workspace opened with every use case on it, and how a new one is founded. Commands and the window start here; it sees
 * every feature and no feature sees it.
 */
@NullMarked
package kz.esep.office;

import org.jspecify.annotations.NullMarked;
