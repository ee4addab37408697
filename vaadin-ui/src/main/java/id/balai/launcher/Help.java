package id.balai.launcher;

import java.io.PrintStream;

/** Lists every setting with its meaning and its default. */
final class Help {
    private Help() {}

    static void print(PrintStream out) {
        out.println(Words.of("help.head"));
        for (var setting : Setting.values()) {
            out.printf("%n  %s (%s)%n", setting.name(), setting.key());
            out.println("      " + Words.of("help." + setting.name())
                    + (setting.initial().isEmpty() ? "" : " [" + setting.initial() + "]"));
        }
    }
}
