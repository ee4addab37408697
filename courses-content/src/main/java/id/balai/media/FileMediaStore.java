package id.balai.media;

import id.balai.files.Folder;
import id.balai.files.Upload;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** Keeps uploads and renditions in a directory of their own each; names come from us, never from the upload. */
public final class FileMediaStore implements MediaStore {
    private static final Pattern SERVED = Pattern.compile("([a-z0-9]{1,16}/)?[a-z0-9]{1,32}\\.[a-z0-9]{2,5}");

    private final Path root;

    public FileMediaStore(Path root) {
        this.root = root.toAbsolutePath();
    }

    @Override
    public long receive(UUID id, InputStream content, long limit) throws IOException {
        Files.createDirectories(home(id));
        var arriving = home(id).resolve("arriving");
        try {
            var bytes = copy(content, arriving, limit);
            Files.move(arriving, home(id).resolve("original"), StandardCopyOption.ATOMIC_MOVE);
            return bytes;
        } catch (IOException | RuntimeException failure) {
            Folder.delete(home(id));
            throw failure;
        }
    }

    private static long copy(InputStream content, Path file, long limit) throws IOException {
        var bytes = Upload.write(content, file, limit, () -> UploadRefused.tooLarge(limit));
        if (bytes == 0) throw UploadRefused.empty();
        return bytes;
    }

    @Override
    public Path original(UUID id) {
        return home(id).resolve("original");
    }

    @Override
    public Path workplace(UUID id) throws IOException {
        var work = home(id).resolve("work");
        Folder.delete(work);
        return Files.createDirectory(work);
    }

    @Override
    public void publish(UUID id, Path workplace) throws IOException {
        Folder.delete(published(id));
        Files.move(workplace, published(id), StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public Optional<MediaFile> open(UUID id, String path) {
        if (!SERVED.matcher(path).matches()) return Optional.empty();
        return Optional.of(published(id).resolve(path))
                .filter(Files::isRegularFile)
                .map(StoredFile::of);
    }

    private Path published(UUID id) {
        return home(id).resolve("published");
    }

    private Path home(UUID id) {
        return root.resolve(id.toString());
    }
}
