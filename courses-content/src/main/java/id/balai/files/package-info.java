/** What comes in as a stream and lies on the disk: written under a limit, and taken away with its folder. */
@NullMarked
package id.balai.files;

import org.jspecify.annotations.NullMarked;
