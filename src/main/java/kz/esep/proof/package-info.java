/**
 * Proofs that a protocol is in what the centre published: the list of counted protocols, its hash tree and its signed root.
 * Uses text, signing, election and result; it is given protocols and knows no store.
 */
@NullMarked
package kz.esep.proof;

import org.jspecify.annotations.NullMarked;
