/** Submitting journals over HTTP, and answering for those that wait. */
@NullMarked
package id.balai.approvals.rest;

import org.jspecify.annotations.NullMarked;
