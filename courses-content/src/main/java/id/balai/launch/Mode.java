package id.balai.launch;

/** How a unit is launched (cmi5 10.2.2): only a normal launch may judge. */
public enum Mode {
    NORMAL("Normal"),
    BROWSE("Browse"),
    REVIEW("Review");

    private final String text;

    Mode(String text) {
        this.text = text;
    }

    String text() {
        return text;
    }

    static Mode named(String text) {
        return text.equals("Review") ? REVIEW : text.equals("Browse") ? BROWSE : NORMAL;
    }
}
