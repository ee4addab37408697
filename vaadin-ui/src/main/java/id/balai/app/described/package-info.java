/** What a program is told of our interface at /openapi: the server's scan, completed by a reviewed file. */
@NullMarked
package id.balai.app.described;

import org.jspecify.annotations.NullMarked;
