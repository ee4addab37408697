package id.balai.light.player;

import org.jspecify.annotations.Nullable;

/**
 * The clip of a lesson as its reader finds it: ready in sizes, or on its way.
 *
 * @param address of this part of the page alone, to look again without loading the lesson
 * @param percent of its preparation, 0 to 100
 * @param ready null while it is being prepared
 */
public record Clip(String address, int percent, @Nullable VideoChoice ready) {}
