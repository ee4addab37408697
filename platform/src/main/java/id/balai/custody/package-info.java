/**
 * Keeping the learning records for their owners: which organisations keep records here, by which keys their systems come
 * in, how long statements stay, what becomes of a person's, and how they leave and arrive in bulk. All of it is the
 * administrator's, and each act leaves a line among the grants.
 */
@NullMarked
package id.balai.custody;

import org.jspecify.annotations.NullMarked;
