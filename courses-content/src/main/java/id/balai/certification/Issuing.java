package id.balai.certification;

/**
 * Under which address and with which key this house issues.
 *
 * @param publicUrl where people reach it, without a slash at the end
 */
public record Issuing(String publicUrl, IssuerKey key) {
    public Issuing {
        while (publicUrl.endsWith("/")) publicUrl = publicUrl.substring(0, publicUrl.length() - 1);
    }

    /** Where anybody can check the certificate of this code. */
    public String checkUrl(String code) {
        return publicUrl + "/verifikasi/" + code;
    }
}
