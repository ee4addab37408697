/** The one class of ours that must stand here: Elasticsearch keeps the making of a node package-private. */
@NullMarked
package org.elasticsearch.node;

import org.jspecify.annotations.NullMarked;
