/**
 * The workspace: one SQLite file whose truth is an append-only, hash-chained journal. Everything else in the file is a
 * projection that its feature's projector writes in the same transaction. SQL stands in the {@code *Store} classes and
 * in the projectors. Uses only text.
 */
@NullMarked
package kz.esep.store;

import org.jspecify.annotations.NullMarked;
