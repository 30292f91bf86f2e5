/** What the program is made of, by whom, and under which licence. Uses texts only; no feature needs it. */
@NullMarked
package kz.esep.licence;

import org.jspecify.annotations.NullMarked;
