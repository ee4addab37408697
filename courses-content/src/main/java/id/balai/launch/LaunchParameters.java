package id.balai.launch;

import id.balai.records.Source;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The five parameters of a launch (cmi5 8.1). */
final class LaunchParameters {
    private LaunchParameters() {}

    static String of(UnitSession session, ContentUnit unit, String base, String path) {
        return "endpoint=" + encoded(base + "/xapi/launch")
                + "&fetch=" + encoded(base + "/isi/" + path + "/kunci")
                + "&actor=" + encoded(Source.account(session.launch().person()).toString())
                + "&registration=" + session.launch().registration()
                + "&activityId=" + encoded(unit.activity());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
