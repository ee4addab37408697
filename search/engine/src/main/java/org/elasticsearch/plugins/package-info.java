/** The one class of ours that must stand here: Elasticsearch keeps a loaded plugin package-private. */
@NullMarked
package org.elasticsearch.plugins;

import org.jspecify.annotations.NullMarked;
