package id.balai.courses.rest;

import id.balai.courses.CourseCard;
import id.balai.courses.Courses;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;

/** The catalogue. */
@Path("courses")
@ApplicationScoped
public class CatalogueResource {
    private final Courses courses;

    @Inject
    public CatalogueResource(Courses courses) {
        this.courses = courses;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public List<CourseCard> catalogue() {
        return courses.catalogue();
    }
}
