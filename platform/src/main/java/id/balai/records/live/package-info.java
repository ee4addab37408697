/**
 * New statements as they come, for those who look at the record (server-sent events). One look at the store every two
 * seconds serves all listeners; none of them holds a thread, and one that does not keep up is let go and comes back.
 */
@NullMarked
package id.balai.records.live;

import org.jspecify.annotations.NullMarked;
