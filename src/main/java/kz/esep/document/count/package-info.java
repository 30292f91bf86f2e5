/** What the votes decide and what the centre counted, as documents. Nothing is reckoned here. */
@NullMarked
package kz.esep.document.count;

import org.jspecify.annotations.NullMarked;
