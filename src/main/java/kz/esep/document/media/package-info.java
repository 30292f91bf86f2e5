/** What the commission recorded of the media, and what each list and candidate got, on paper. */
@NullMarked
package kz.esep.document.media;

import org.jspecify.annotations.NullMarked;
