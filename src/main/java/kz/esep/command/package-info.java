/**
 * The command line: parses arguments, asks for secrets, calls use cases and prints. No rules live here.
 */
@NullMarked
package kz.esep.command;

import org.jspecify.annotations.NullMarked;
