/**
 * Finding on Elasticsearch, embedded or a cluster; the same client and the same analysis for both.
 *
 * <ul>
 *   <li>An index is made anew from the database and swapped in by its alias: there are two slots, and whatever a crash left
 *       in the idle one is thrown away by the next build. So nothing here needs scripts, reindexing or deleting by query.
 *   <li>Words are looked up twice: by their Indonesian stem, and as they stand with a letter or two forgiven. Half
 *       of the words must be found, so that one of nonsense alone finds nothing.
 *   <li>The index only copies the database. When Elasticsearch is away, search says so and everything else goes on; what was
 *       published meanwhile is found as soon as it is back.
 * </ul>
 */
@NullMarked
package id.balai.search;

import org.jspecify.annotations.NullMarked;
