/**
 * Proofs that a protocol is in what the centre published: the list of counted protocols, its hash tree and its signed root; and
 * what an observer holds compared with them. Uses text, signing, election, seal and result; it is given protocols and files, and
 * knows no store.
 */
@NullMarked
package kz.esep.proof;

import org.jspecify.annotations.NullMarked;
