/** Search over HTTP. */
@NullMarked
package id.balai.search.rest;

import org.jspecify.annotations.NullMarked;
