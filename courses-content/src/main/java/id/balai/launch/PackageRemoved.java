package id.balai.launch;

import java.util.UUID;

/** A package is no longer there. */
public record PackageRemoved(UUID content) {}
