/** The centre's store on a PostgreSQL server, for several stations at once: a program of its own beside the desk's. */
@NullMarked
package kz.esep.app.hall;

import org.jspecify.annotations.NullMarked;
