/** People, their accounts and tokens, sign-in, and who is asking right now. */
@NullMarked
package id.balai.identity;

import org.jspecify.annotations.NullMarked;
