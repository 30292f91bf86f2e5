package kz.esep.desktop.shell;

import kz.esep.text.Message;
import org.jspecify.annotations.Nullable;

/**
 * Something that a person can do from the menu, by its shortcut or by its name (Ctrl+K).
 *
 * @param shortcut null where it has none
 */
public record Action(Message name, @Nullable Shortcut shortcut, Runnable run) {}
