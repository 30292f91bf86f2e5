package kz.esep.app;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java of its own for a program with a headless window that a test starts beside itself. */
public final class OwnJava {
    private OwnJava() {}

    /** The command as far as the options that every such program has. */
    public static List<String> window() {
        return new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx512m",
                "--enable-native-access=ALL-UNNAMED",
                "-Djava.awt.headless=true",
                "-Dglass.platform=Headless",
                "-Dprism.order=sw"));
    }
}
