package kz.esep.timesheet;

import java.time.LocalDate;
import kz.esep.text.Message;

/**
 * Something about worked time that somebody should look at. It stops nothing: the time was worked.
 *
 * @param day the one that goes over a limit first
 */
public record Warning(String member, LocalDate day, Message what) {}
