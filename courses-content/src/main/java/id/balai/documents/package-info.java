/**
 * Text out of uploaded documents. The only place that knows Apache Tika, which runs in a child JVM with a small heap, a
 * wall clock and a bounded output: a document of 1 MB that unfolds to hundreds kills the child and nothing else.
 */
@NullMarked
package id.balai.documents;

import org.jspecify.annotations.NullMarked;
