/** Content packages over HTTP: bringing in, tying, waiving. */
@NullMarked
package id.balai.launch.rest;

import org.jspecify.annotations.NullMarked;
