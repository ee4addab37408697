package id.balai.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** An address or a question with a control character in it is nobody's: no resource and no query sees it. */
@Provider
@PreMatching
@ApplicationScoped
public class PlainAddress implements ContainerRequestFilter {
    @Override
    public void filter(ContainerRequestContext request) {
        if (isOdd(request.getUriInfo().getPath())) throw new MalformedBody("address", "");
        request.getUriInfo().getQueryParameters().forEach((name, values) -> {
            if (isOdd(name)) throw new MalformedBody("address", "");
            if (values.stream().anyMatch(PlainAddress::isOdd)) throw new MalformedBody(name, "");
        });
    }

    private static boolean isOdd(String text) {
        return text.chars().anyMatch(Character::isISOControl);
    }
}
