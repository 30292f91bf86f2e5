/**
 * The whole job once, on published national figures broken down to made-up precincts by a seeded generator.
 */
@NullMarked
package kz.esep.demo;

import org.jspecify.annotations.NullMarked;
