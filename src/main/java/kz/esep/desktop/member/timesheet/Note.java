package kz.esep.desktop.member.timesheet;

import kz.esep.desktop.form.Mark;
import kz.esep.timesheet.WorkedDay;

/** A line below the grid: what is wrong with a cell, or what there is to look at in it. */
record Note(Mark mark, WorkedDay.Key key, String text) {}
