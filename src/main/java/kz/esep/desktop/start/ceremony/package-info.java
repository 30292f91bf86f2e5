/**
 * The centre's certification authority: two people make it, issue certificates for requests and revoke them. Sees signing,
 * the papers of keys and what serves all screens; passphrases are taken from a field, used once and wiped.
 */
@NullMarked
package kz.esep.desktop.start.ceremony;

import org.jspecify.annotations.NullMarked;
