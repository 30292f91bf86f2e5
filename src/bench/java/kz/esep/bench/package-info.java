/**
 * Measurements: how long the program's work takes beside the limit of the same machine in the same run, and how a
 * country's size shows in time and memory. No test needs them.
 */
@NullMarked
package kz.esep.bench;

import org.jspecify.annotations.NullMarked;
