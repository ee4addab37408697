package id.balai.media;

/** The list of picture rungs a player chooses from; the smallest first, because native players begin with the first. */
final class MasterPlaylist {
    private final StringBuilder text = new StringBuilder("#EXTM3U\n#EXT-X-VERSION:7\n#EXT-X-INDEPENDENT-SEGMENTS\n");
    private final String sound;

    MasterPlaylist(boolean withSound) {
        this.sound = withSound ? ",mp4a.40.2" : "";
    }

    void add(Picture picture, HlsStream stream) {
        text.append(
                "#EXT-X-STREAM-INF:BANDWIDTH=%d,AVERAGE-BANDWIDTH=%d,CODECS=\"%s%s\",RESOLUTION=%dx%d,FRAME-RATE=%d\n%s\n"
                        .formatted(
                                stream.peakBitsPerSecond(),
                                stream.averageBitsPerSecond(),
                                stream.head().codec(),
                                sound,
                                stream.head().width(),
                                stream.head().height(),
                                picture.framesPerSecond(),
                                picture.playlist()));
    }

    String text() {
        return text.toString();
    }
}
