/**
 * Equal coverage of candidates and lists by the media (Art. 27(7) and 28): outlets with their published prices, requests for
 * time or space in the order of their arrival or by lot, meeting halls with their timetable, the monitoring log, and what each
 * contestant got beside an equal share. Uses text, table, store, access, election, schedule and seats. Nothing in it is personal.
 */
@NullMarked
package kz.esep.media;

import org.jspecify.annotations.NullMarked;
