package id.balai.e2e;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Sends the examples one after the other to a village of its own; an id the story tells stands for the one received. */
final class Narrator {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** What differs from day to day, or with what else the persons of the demonstration do. */
    private static final Set<String> OF_THE_DAY = Set.of(
            "detail",
            "text",
            "recordedAt",
            "draftedAt",
            "until",
            "certificate",
            "certificateNumber",
            "policyVersion",
            "lessonsLeft",
            "minutesLeft",
            "reason");

    private static final String TOLD_VILLAGE = "33.10.15.2099";
    private static final String VILLAGE = "33.11.06.2099";

    private final Balai balai;
    private final Map<String, String> ids = new HashMap<>();

    Narrator(Balai balai) {
        this.balai = balai;
    }

    void tell(Story.Part part) {
        var answer = send(part);
        assertThat(answer.status()).as(part.name() + " " + answer.body()).isEqualTo(part.status());
        if (part.answer().isTextual()) equalText(part, answer.body());
        else if (!part.answer().isMissingNode()) equal(part.name(), part.answer(), answer.json());
    }

    private Http.Answer send(Story.Part part) {
        var token = part.by().equals("nobody")
                ? "balai_stale"
                : balai.account(part.by()).token();
        var body = part.body();
        var written = body.getValue().isTextual()
                ? body.getValue().asText()
                : body.getValue().isMissingNode() ? "" : body.getValue().toString();
        return new Http(balai, token)
                .send(part.method(), address(part), body.getKey(), real(written).getBytes(UTF_8), headers(part));
    }

    private String address(Story.Part part) {
        var path = part.path();
        for (var variable : part.parameters("path"))
            path = path.replace("{" + variable.path("name").asText() + "}", part.given(variable));
        var query = part.parameters("query").stream()
                .map(each -> each.path("name").asText() + "=" + URLEncoder.encode(part.given(each), UTF_8))
                .collect(Collectors.joining("&"));
        return real(query.isEmpty() ? path : path + "?" + query);
    }

    private static String[] headers(Story.Part part) {
        var headers = new ArrayList<>(List.of("Accept-Language", "en"));
        part.parameters("header")
                .forEach(header -> headers.addAll(List.of(header.path("name").asText(), part.given(header))));
        return headers.toArray(String[]::new);
    }

    private String real(String told) {
        return ID.matcher(told)
                .replaceAll(found -> ids.getOrDefault(found.group(), found.group()))
                .replace(TOLD_VILLAGE, VILLAGE);
    }

    /** Lists may be told by their beginning alone. */
    private void equal(String where, JsonNode told, JsonNode actual) {
        assertThat(actual.getNodeType()).as(where + " " + actual).isEqualTo(told.getNodeType());
        if (told.isObject()) {
            assertThat(names(actual)).as(where).isEqualTo(names(told));
            told.properties().forEach(each -> equal(where, each.getKey(), each.getValue(), actual));
        } else if (told.isArray()) {
            assertThat(actual.size()).as(where + " " + actual).isGreaterThanOrEqualTo(told.size());
            for (var i = 0; i < told.size(); i++) equal(where + "." + i, told.get(i), actual.get(i));
        } else equalValue(where, told.asText(), actual.asText());
    }

    private void equal(String where, String name, JsonNode told, JsonNode actual) {
        if (!OF_THE_DAY.contains(name)) equal(where + "." + name, told, actual.get(name));
    }

    private void equalValue(String where, String told, String actual) {
        if (ID.matcher(told).matches() && ID.matcher(actual).matches()) ids.putIfAbsent(told, actual);
        assertThat(actual).as(where).isEqualTo(real(told));
    }

    private void equalText(Story.Part part, String actual) {
        var today = "recorded:\\S+";
        assertThat(actual.replaceAll(today, ""))
                .as(part.name())
                .isEqualTo(real(part.answer().asText()).replaceAll(today, ""));
    }

    /** The server's writer leaves out of what is told what is empty. */
    private static Set<String> names(JsonNode object) {
        return object.properties().stream()
                .filter(each ->
                        !each.getValue().isContainerNode() || !each.getValue().isEmpty())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }
}
