/**
 * What tests of hostile input share: the bounds of a reading, changed JSON, and the long run of the fuzzer. A test named
 * {@code Hostile...Test} hands a reader bytes that nobody meant well; where it is run as any other test, it replays its seeds
 * and the inputs that are kept beside it.
 */
@NullMarked
package kz.esep.hostile;

import org.jspecify.annotations.NullMarked;
