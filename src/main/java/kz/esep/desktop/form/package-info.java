/**
 * Controls that several screens share: fields for counts and secrets, buttons, marks, tables, empty states. Each has an
 * accessible name by the way it is made. Knows no screen and no use case.
 */
@NullMarked
package kz.esep.desktop.form;

import org.jspecify.annotations.NullMarked;
