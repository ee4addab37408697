/**
 * Courses: written as a draft, published as immutable versions, listed in the catalogue. A version keeps the author's
 * Markdown as its truth and is rendered and cleaned when first read on a node, so that a stricter cleaning reaches old
 * versions too; being immutable, it is then kept in memory. The port {@link id.balai.courses.ContentSearch} stands here
 * because what may be found is ours to say, and how is the business of the search module.
 */
@NullMarked
package id.balai.courses;

import org.jspecify.annotations.NullMarked;
