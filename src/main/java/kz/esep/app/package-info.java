/**
 * The program's entry point, wiring everything by constructors. The only package that sees all.
 */
@NullMarked
package kz.esep.app;

import org.jspecify.annotations.NullMarked;
