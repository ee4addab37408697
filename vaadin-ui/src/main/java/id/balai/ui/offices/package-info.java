/** Who holds which office and account, who gave it, and how people come in: appointing, inviting, helping back. */
@NullMarked
package id.balai.ui.offices;

import org.jspecify.annotations.NullMarked;
