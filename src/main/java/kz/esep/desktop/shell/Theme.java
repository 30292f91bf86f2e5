package kz.esep.desktop.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import com.fasterxml.jackson.annotation.JsonProperty;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;

/** Light, dark, or as the system has it. */
public enum Theme {
    @JsonProperty("system")
    SYSTEM,
    @JsonProperty("light")
    LIGHT,
    @JsonProperty("dark")
    DARK;

    public boolean isDark() {
        return isDark(Platform.getPreferences().getColorScheme());
    }

    /** Whether it is dark where the system has that. */
    boolean isDark(ColorScheme system) {
        return this == DARK || (this == SYSTEM && system == ColorScheme.DARK);
    }

    /** Dresses the whole program. */
    public void apply() {
        Application.setUserAgentStylesheet(
                isDark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }
}
