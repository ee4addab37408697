package id.balai.records.rest;

import id.balai.records.AttachmentFiles;
import id.balai.records.Cursor;
import id.balai.records.KnownActivities;
import id.balai.records.Page;
import id.balai.records.Stored;
import id.balai.xapi.StatementFormat;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Writes statements out in the format asked for, alone or with their attachments. */
@ApplicationScoped
public class StatementAnswers {
    private final KnownActivities activities;
    private final AttachmentFiles files;

    @Inject
    public StatementAnswers(KnownActivities activities, AttachmentFiles files) {
        this.activities = activities;
        this.files = files;
    }

    Response single(Stored stored, View view, UUID organisation) {
        return answer(rendered(stored, view, organisation), List.of(stored), view)
                .lastModified(Date.from(stored.at()))
                .build();
    }

    Response many(Page page, View view, UUID organisation, Function<Cursor, String> link) {
        var statements = page.statements().stream()
                .map(stored -> rendered(stored, view, organisation))
                .collect(Collectors.joining(",", "[", "]"));
        var more = page.more().map(link).orElse("");
        var json = "{\"statements\":" + statements + ",\"more\":\"" + more + "\"}";
        var answer = answer(json, page.statements(), view);
        page.statements().stream()
                .map(Stored::at)
                .max(Comparator.naturalOrder())
                .ifPresent(latest -> answer.lastModified(Date.from(latest)));
        return answer.build();
    }

    private Response.ResponseBuilder answer(String json, List<Stored> statements, View view) {
        if (!view.attachments()) return Response.ok(json, MediaType.APPLICATION_JSON);
        var mixed = new MixedAnswer(json, statements, files);
        return Response.ok(mixed, mixed.contentType());
    }

    private String rendered(Stored stored, View view, UUID organisation) {
        if (view.format() == StatementFormat.EXACT) return stored.text();
        return view.format()
                .of(stored.json(), view.languages(), iri -> activities.definition(organisation, iri))
                .toString();
    }
}
