/**
 * Certificates: issued in the transaction of the pass, together with the qualification; checked by anybody with the
 * code; revoked by adding a fact. No national identity number is in any of them. {@link
 * id.balai.certification.FinalExam} stands here, on top, because it joins learning (what must be done before), the
 * examination, and the certificate (what is earned by it) in one transaction.
 */
@NullMarked
package id.balai.certification;

import org.jspecify.annotations.NullMarked;
