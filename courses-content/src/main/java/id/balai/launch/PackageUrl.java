package id.balai.launch;

import static id.balai.launch.PackageProblem.unless;

import id.balai.launch.PackageProblem.Fault;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Stream;

/** The address of a unit as its package writes it: a file of the package, perhaps with a query. */
record PackageUrl(String path, String query, String fragment) {
    /** What the launch adds, and the package must not bring itself (cmi5 8.1). */
    private static final Set<String> OURS = Set.of("endpoint", "fetch", "actor", "registration", "activityId");

    /** Refused unless it leads to a file of the package (cmi5 13.1.4, 14.2). */
    static PackageUrl of(String url, Path folder) {
        var uri = uri(url);
        unless(uri.getScheme() == null && uri.getRawAuthority() == null, Fault.URL_ELSEWHERE, url);
        var path = uri.getPath() == null ? "" : uri.getPath();
        unless(Archive.safe(path), Fault.URL, url);
        var query = uri.getRawQuery() == null ? "" : uri.getRawQuery();
        unless(names(query).noneMatch(OURS::contains), Fault.URL_PARAMETER, url);
        unless(Files.isRegularFile(folder.resolve(path)), Fault.FILE_MISSING, url);
        return new PackageUrl(uri.getRawPath(), query, uri.getRawFragment() == null ? "" : uri.getRawFragment());
    }

    private static URI uri(String url) {
        try {
            return new URI(url);
        } catch (URISyntaxException broken) {
            throw new PackageProblem(Fault.URL, url);
        }
    }

    private static Stream<String> names(String query) {
        return Stream.of(query.split("&"))
                .map(pair -> pair.replaceFirst("=.*", ""))
                .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8));
    }

    /** With more parameters behind its own. */
    static String with(String url, String parameters) {
        var hash = url.indexOf('#');
        var front = hash < 0 ? url : url.substring(0, hash);
        var fragment = hash < 0 ? "" : url.substring(hash);
        return front + (front.contains("?") ? "&" : "?") + parameters + fragment;
    }
}
