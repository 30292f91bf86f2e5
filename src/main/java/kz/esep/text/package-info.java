/**
 * Languages, wordings and numbers in words in all three of them, messages from the bundles, strict JSON and digests.
 * Knows nothing of elections; every other package may use it and it uses none.
 */
@NullMarked
package kz.esep.text;

import org.jspecify.annotations.NullMarked;
