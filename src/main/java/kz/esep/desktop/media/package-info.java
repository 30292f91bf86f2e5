/**
 * Equal coverage by the media in the window: outlets with requests and lots, halls with meetings, the monitoring log, and what
 * each list or candidate got beside an equal share. Registers are read in the background whenever a part is shown.
 */
@NullMarked
package kz.esep.desktop.media;

import org.jspecify.annotations.NullMarked;
