/**
 * The embedded Elasticsearch node, a process of its own. Decisions: it is made from Central's jars by internal classes of
 * Elasticsearch, so the version is pinned; it registers only analysis that a full Elasticsearch has under the same names, so
 * that an index built here and one built on a cluster find alike; it lives exactly as long as the process that started it.
 */
@NullMarked
package id.balai.search.engine;

import org.jspecify.annotations.NullMarked;
