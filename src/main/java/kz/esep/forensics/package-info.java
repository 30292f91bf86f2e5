/**
 * Questions that the figures of many accepted protocols raise, for whoever looks them over: never a proof and never a
 * check that stops anything. Pure functions over figures that count; nothing here writes. Uses tally, day and seats'
 * exact fractions.
 */
@NullMarked
package kz.esep.forensics;

import org.jspecify.annotations.NullMarked;
