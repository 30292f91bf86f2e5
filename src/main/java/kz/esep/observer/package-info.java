/**
 * Persons who may be present at a precinct on voting day: observers, proxies, representatives of the media; when they came
 * and went, and the acts, appeals and reports that they handed in. Uses text, table, store, access, election and day. Who they
 * are and what they wrote is sealed; who sent them is not.
 */
@NullMarked
package kz.esep.observer;

import org.jspecify.annotations.NullMarked;
