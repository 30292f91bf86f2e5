/** What is written on paper when keys are made: by the centre for its CA, by a commission for its signers. */
@NullMarked
package kz.esep.document.key;

import org.jspecify.annotations.NullMarked;
