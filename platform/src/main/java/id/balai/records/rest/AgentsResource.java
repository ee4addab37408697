package id.balai.records.rest;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.balai.records.Scope;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Set;

/** Communication 2.4: the person behind an agent. We know an agent by one identifier, and say no more than that. */
@ApplicationScoped
@Path("agents")
public class AgentsResource {
    private static final List<String> PROPERTIES = List.of("name", "mbox", "mbox_sha1sum", "openid", "account");

    @GET
    public Response get(@Context ContainerRequestContext request) {
        var asking = Asking.of(request);
        asking.requireRead(Scope.STATEMENTS_READ, Scope.STATEMENTS_READ_MINE, Scope.PROFILE);
        var parameters = Parameters.of(request.getUriInfo(), asking.version(), Set.of("agent"));
        parameters.requiredAgent("agent");
        var agent = parameters.agentJson("agent").orElseThrow();
        var person = JsonNodeFactory.instance.objectNode().put("objectType", "Person");
        for (var property : PROPERTIES)
            if (agent.has(property)) person.putArray(property).add(agent.get(property));
        return Response.ok(person.toString(), MediaType.APPLICATION_JSON).build();
    }
}
