package id.balai.search.engine;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** Whose turn it is with a data directory: a new engine waits here until the one before it has let go. */
final class DataTurn {
    private final FileChannel file;

    private DataTurn(FileChannel file) {
        this.file = file;
    }

    static DataTurn await(Path data) throws IOException {
        var file = FileChannel.open(data.resolve("engine.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        file.lock();
        return new DataTurn(file);
    }

    void close() throws IOException {
        file.close();
    }
}
