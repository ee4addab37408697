package id.balai.media;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.balai.web.Json;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Asks FFmpeg what is in a file, before anything is made of it. */
record Prober(Path executable) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int LONGEST_ANSWER = 1 << 20;

    Source probe(Path file) throws IOException, InterruptedException, TranscodingFailed {
        var command = new ArrayList<>(List.of(executable.toString(), "-v", "quiet"));
        command.addAll(Fence.options());
        command.addAll(List.of("-print_format", "json", "-show_format", "-show_streams", Fence.input(file)));
        var answer = new StringBuilder();
        var status = Child.run(Fence.around(PATIENCE, command), directory(file), PATIENCE, line -> {
            if (answer.length() > LONGEST_ANSWER)
                throw new TranscodingFailed(MediaFailure.UNREADABLE, "the prober does not stop talking");
            answer.append(line).append('\n');
            return true;
        });
        if (status != 0) throw new TranscodingFailed(MediaFailure.UNREADABLE, "prober ended with " + status);
        return read(answer.toString());
    }

    private static Path directory(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent());
    }

    private static Source read(String json) throws TranscodingFailed {
        try {
            return Source.of(Json.MAPPER.readTree(json));
        } catch (JsonProcessingException garbled) {
            throw new TranscodingFailed(MediaFailure.UNREADABLE, "the prober's answer is no JSON");
        }
    }
}
