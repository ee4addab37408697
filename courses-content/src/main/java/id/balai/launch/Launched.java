package id.balai.launch;

/**
 * A unit about to be opened in a browser.
 *
 * @param path where its files stand, from {@code /isi/} on
 * @param url to open, with everything the unit needs to know
 * @param ownWindow whether it must not live in a frame
 */
public record Launched(String title, Standard standard, String path, String url, boolean ownWindow, boolean review) {}
