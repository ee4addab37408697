package id.balai.records.rest;

import jakarta.ws.rs.container.ContainerRequestContext;

/** The base path of launched units: the only one that answers a page of no origin, and only for their credentials. */
final class LaunchPath {
    static final String BASE = "launch/";
    private static final String PROPERTY = "xapi.launch";

    private LaunchPath() {}

    static void note(ContainerRequestContext request, boolean launched) {
        request.setProperty(PROPERTY, launched);
    }

    static boolean of(ContainerRequestContext request) {
        return Boolean.TRUE.equals(request.getProperty(PROPERTY));
    }
}
