package id.balai.courses.rest;

import id.balai.courses.CourseContent;
import id.balai.courses.Courses;
import id.balai.identity.CurrentPerson;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;

/** Courses from outside: a draft put up whole, and its publication. */
@Path("drafts")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class DraftResource {
    private final Courses courses;
    private final CurrentPerson current;

    @Inject
    public DraftResource(Courses courses, CurrentPerson current) {
        this.courses = courses;
        this.current = current;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response create(CourseContent content) {
        var id = courses.create(current.id(), content);
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("id", id, "slug", content.slug()))
                .build();
    }

    @POST
    @Path("{slug}/versions")
    public Response publish(@PathParam("slug") String slug) {
        var version = courses.publish(current.id(), slug);
        return Response.status(Response.Status.CREATED)
                .entity(Map.of("id", version.id(), "number", version.number()))
                .build();
    }
}
