package kz.esep.app;

import kz.esep.desktop.shell.Shell;
import org.jspecify.annotations.Nullable;

/** Jobs need the shell for their failures, and the shell shows the jobs: it is told apart here, once. */
final class ShellAhead {
    private @Nullable Shell shell;

    void is(Shell made) {
        shell = made;
    }

    void trouble(Exception failure) {
        if (shell != null) {
            shell.trouble(failure);
        }
    }

    void refresh() {
        if (shell != null) {
            shell.refresh();
        }
    }
}
