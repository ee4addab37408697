package id.balai.media;

import java.nio.file.Path;
import org.bytedeco.ffmpeg.ffmpeg;
import org.bytedeco.ffmpeg.ffprobe;
import org.bytedeco.javacpp.Loader;

/** The two executables of FFmpeg that come with JavaCV. */
record Ffmpeg(Path encoder, Path prober) {
    /** Unpacks them into a directory that outlives the process: the first time takes seconds, later ones none. */
    static Ffmpeg unpackedIn(Path cache) {
        System.setProperty(
                "org.bytedeco.javacpp.cachedir", cache.toAbsolutePath().toString());
        return new Ffmpeg(Path.of(Loader.load(ffmpeg.class)), Path.of(Loader.load(ffprobe.class)));
    }
}
