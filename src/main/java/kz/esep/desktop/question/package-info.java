/** The screen of questions that accepted figures raise: what to ask, drawn with the precincts under the cursor. */
@NullMarked
package kz.esep.desktop.question;

import org.jspecify.annotations.NullMarked;
