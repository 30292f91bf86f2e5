/**
 * People, roles, permissions, passwords, sign-in and the key that seals personal data. Uses store and text.
 */
@NullMarked
package kz.esep.access;

import org.jspecify.annotations.NullMarked;
