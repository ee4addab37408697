/** Problem+json, paging and JSON: what every resource answers with. */
@NullMarked
package id.balai.web;

import org.jspecify.annotations.NullMarked;
