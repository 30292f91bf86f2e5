/**
 * Documents of absentee certificates: the certificate itself, the registers of issue and of arrivals, and acts. The
 * central commission's own forms were not found, so each says that it does not claim to be one.
 */
@NullMarked
package kz.esep.document.certificate;

import org.jspecify.annotations.NullMarked;
