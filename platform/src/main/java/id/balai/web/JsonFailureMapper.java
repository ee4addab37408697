package id.balai.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import jakarta.annotation.Priority;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Bad JSON names the field at fault and never the classes behind it. */
@Provider
@Priority(1)
public class JsonFailureMapper implements ExceptionMapper<JsonProcessingException> {
    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(JsonProcessingException failure) {
        var problem = Problem.of(new MalformedBody(field(failure), place(failure)), Languages.of(headers));
        return problem.answer();
    }

    private static String field(JsonProcessingException failure) {
        if (!(failure instanceof JsonMappingException mapping)) return "body";
        var path = mapping.getPath().stream().map(JsonFailureMapper::name).collect(Collectors.joining("."));
        return path.isEmpty() ? "body" : path;
    }

    private static String name(JsonMappingException.Reference reference) {
        @Nullable String name = reference.getFieldName();
        return name == null ? Integer.toString(reference.getIndex()) : name;
    }

    private static String place(JsonProcessingException failure) {
        var at = failure.getLocation();
        return at == null ? "" : at.getLineNr() + ":" + at.getColumnNr();
    }
}
