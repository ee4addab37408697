/**
 * Videos and recordings: taken in, made small enough for thin links, handed out. The only place that knows FFmpeg.
 *
 * <ul>
 *   <li>FFmpeg runs as a child process from the executables in JavaCV's jar: in-process it called truncated files a success
 *       and took native memory outside the heap.
 *   <li>The row in {@code media_item} is the truth. db-scheduler sweeps for rows that wait and claims each on one node; a
 *       node that dies stops sending heartbeats and another takes over. Each attempt carries a number, so that a late
 *       finisher cannot overwrite its successor.
 *   <li>Renditions are made in a work directory and moved to their place whole.
 *   <li>The picture rungs are HLS in fragmented MP4 with H.264 and AAC muxed, which native players and the light build of
 *       hls.js both play; the audio rung is one Opus file for a plain {@code <audio>}, which at 64 kbps needs no script.
 *   <li>The worker speaks plain JDBC on a data source of its own, because a transcoding outlives any transaction.
 *   <li>Port {@link id.balai.media.MediaStore}: files by default, an object store in production. Port
 *       {@link id.balai.media.Transcoder}: so that the work queue can be tested without encoding.
 * </ul>
 */
@NullMarked
package id.balai.media;

import org.jspecify.annotations.NullMarked;
