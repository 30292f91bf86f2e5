/**
 * Members of the commission and of its precincts' commissions: who they are, what the law has against a composition, and
 * what changes in it. Sees the members' use cases and what serves all screens; further parts of the place are packages below.
 */
@NullMarked
package kz.esep.desktop.member;

import org.jspecify.annotations.NullMarked;
