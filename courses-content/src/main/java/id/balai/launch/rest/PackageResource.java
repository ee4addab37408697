package id.balai.launch.rest;

import id.balai.identity.CurrentPerson;
import id.balai.launch.ContentPackage;
import id.balai.launch.ContentUnit;
import id.balai.launch.Packages;
import id.balai.launch.Standard;
import id.balai.launch.Waivers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A trainer's way to packages without the desk. */
@Path("packages")
@ApplicationScoped
@Produces(MediaType.APPLICATION_JSON)
public class PackageResource {
    private final Packages packages;
    private final Waivers waivers;
    private final CurrentPerson current;

    @Inject
    public PackageResource(Packages packages, Waivers waivers, CurrentPerson current) {
        this.packages = packages;
        this.waivers = waivers;
        this.current = current;
    }

    /** A package as its importer sees it. */
    public record PackageAnswer(UUID id, Standard standard, String title, List<UnitAnswer> units) {
        static PackageAnswer of(ContentPackage content) {
            var units = content.units().stream().map(UnitAnswer::of).toList();
            return new PackageAnswer(content.id(), content.standard(), content.title(), units);
        }
    }

    /** One of its units. */
    public record UnitAnswer(
            UUID id,
            String publisherId,
            String title,
            String moveOn,
            @Nullable Double masteryScore) {
        static UnitAnswer of(ContentUnit unit) {
            return new UnitAnswer(
                    unit.id(), unit.publisherId(), unit.title(), unit.moveOn().toString(), unit.masteryScore());
        }
    }

    /** The lesson that is to end with a unit. */
    public record LessonBody(String course, String lesson) {}

    /** Whom to let off a unit, and why. */
    public record WaiverBody(String username, @Nullable String reason) {}

    @POST
    @Consumes("application/zip")
    public Response bring(InputStream zip) {
        return Response.status(Response.Status.CREATED)
                .entity(PackageAnswer.of(packages.bring(current.id(), zip)))
                .build();
    }

    @GET
    public List<PackageAnswer> all() {
        packages.requireTrainer(current.id());
        return packages.all().stream().map(PackageAnswer::of).toList();
    }

    @DELETE
    @Path("{package}")
    public void remove(@PathParam("package") UUID id) {
        packages.remove(current.id(), id);
    }

    @PUT
    @Path("units/{unit}/lesson")
    @Consumes(MediaType.APPLICATION_JSON)
    public void tie(@PathParam("unit") UUID unit, LessonBody body) {
        packages.tie(current.id(), body.course(), body.lesson(), unit);
    }

    @POST
    @Path("units/{unit}/waivers")
    @Consumes(MediaType.APPLICATION_JSON)
    public void waive(@PathParam("unit") UUID unit, WaiverBody body) {
        var reason = body.reason();
        waivers.waive(current.id(), body.username(), unit, reason == null ? "" : reason);
    }
}
