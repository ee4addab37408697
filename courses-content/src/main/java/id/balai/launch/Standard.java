package id.balai.launch;

/** The standard a package follows. */
public enum Standard {
    CMI5,
    SCORM12
}
