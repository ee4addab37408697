package id.balai.search;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.json.jackson.JacksonJsonpMapper;
import co.elastic.clients.transport.rest_client.RestClientTransport;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import id.balai.web.Json;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.http.HttpHost;
import org.elasticsearch.client.RestClient;

/** The connection to Elasticsearch; anything that goes wrong on it is one refusal. */
final class Engine implements AutoCloseable {
    private static final int CONNECT_MILLIS = 1_000;
    private static final int ANSWER_MILLIS = 10_000;
    /** The client reads documents out of the midst of an answer, where something always follows. */
    private static final ObjectMapper MAPPER =
            Json.MAPPER.copy().disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

    private final ElasticsearchClient client;

    /** What is asked of Elasticsearch. */
    @FunctionalInterface
    interface Request<T> {
        T to(ElasticsearchClient client) throws IOException;
    }

    Engine(String url) {
        var rest = RestClient.builder(HttpHost.create(url))
                .setRequestConfigCallback(
                        config -> config.setConnectTimeout(CONNECT_MILLIS).setSocketTimeout(ANSWER_MILLIS))
                .build();
        this.client = new ElasticsearchClient(new RestClientTransport(rest, new JacksonJsonpMapper(MAPPER)));
    }

    <T> T ask(Request<T> request) {
        try {
            return request.to(client);
        } catch (IOException | ElasticsearchException failure) {
            throw new SearchUnavailable(failure);
        }
    }

    @Override
    public void close() {
        try {
            client.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
