package id.balai.media;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;

/** Where uploads and their renditions are kept. */
public interface MediaStore {
    /** Takes in an upload, and answers its size; refuses one of more than {@code limit} bytes or none. */
    long receive(UUID id, InputStream content, long limit) throws IOException;

    /** The upload as a file of this machine. */
    Path original(UUID id) throws IOException;

    /** An empty directory of this machine to make renditions in; what an earlier attempt left there is gone. */
    Path workplace(UUID id) throws IOException;

    /** Puts the renditions made in the workplace in their place, all or none. */
    void publish(UUID id, Path workplace) throws IOException;

    /** A published file by its path, absent also when the path leads anywhere else. */
    Optional<MediaFile> open(UUID id, String path);
}
