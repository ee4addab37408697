/** The real launcher, used from outside as people and programs use it. */
@NullMarked
package id.balai.e2e;

import org.jspecify.annotations.NullMarked;
