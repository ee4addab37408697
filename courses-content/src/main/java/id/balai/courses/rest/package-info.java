/** Courses over HTTP. */
@NullMarked
package id.balai.courses.rest;

import org.jspecify.annotations.NullMarked;
