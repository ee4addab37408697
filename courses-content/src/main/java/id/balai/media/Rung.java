package id.balai.media;

/**
 * One rendition of an upload.
 *
 * @param name {@code audio}, {@code 144p}, {@code 240p}, {@code 360p}
 * @param path the file to hand to the player: a playlist, or the one file of the audio rung
 * @param bytes what the whole of it costs the learner
 * @param bandwidth bits per second a link must carry to play it without pause
 */
public record Rung(String name, String path, long bytes, int bandwidth, int width, int height) {
    public static final String AUDIO = "audio";

    public boolean hasPicture() {
        return height > 0;
    }
}
