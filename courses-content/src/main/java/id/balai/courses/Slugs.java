package id.balai.courses;

import java.util.regex.Pattern;

/** What may stand in an address: lower-case words joined by hyphens. */
final class Slugs {
    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private static final int LONGEST = 80;

    private Slugs() {}

    static boolean fits(String slug) {
        return slug.length() <= LONGEST && SLUG.matcher(slug).matches();
    }
}
