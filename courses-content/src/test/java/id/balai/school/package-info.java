/** What the school's tests share. */
@NullMarked
package id.balai.school;

import org.jspecify.annotations.NullMarked;
