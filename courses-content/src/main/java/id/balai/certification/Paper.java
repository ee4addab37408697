package id.balai.certification;

import id.balai.paper.Printer;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;

/** What is printed of a certificate, in the words of a language. */
public final class Paper {
    private static final Printer PRINTER = new Printer("id.balai.certification.templates");
    private static final int LONG_NAME = 36;

    private final Certificate certificate;
    private final String course;
    private final String address;
    private final Locale locale;
    private final ResourceBundle words;

    Paper(Certificate certificate, String course, String address, Locale locale) {
        this.certificate = certificate;
        this.course = course;
        this.address = address;
        this.locale = locale;
        this.words = CertificateWords.in(locale);
    }

    public String say(String key, Object... facts) {
        return new MessageFormat(words.getString(key), locale).format(facts);
    }

    public String holder() {
        return certificate.holder();
    }

    /** Whether the name needs smaller letters to stay on its line. */
    public boolean isLong() {
        return holder().length() > LONG_NAME;
    }

    public String title() {
        return certificate.title();
    }

    public String course() {
        return course;
    }

    public String issuer() {
        return certificate.issuer();
    }

    public String number() {
        return certificate.number();
    }

    public String code() {
        return certificate.code();
    }

    public String issuedOn() {
        return day(certificate.issuedOn());
    }

    public String validUntil() {
        return day(certificate.validUntil());
    }

    public boolean revoked() {
        return certificate.revocation() != null;
    }

    /** Where anybody can check it, as one would type it. */
    public String address() {
        return address.replaceFirst("^https?://", "");
    }

    /** The address as a picture to scan. */
    public String picture() {
        return QrCode.dataUri(address);
    }

    /** One A4 sheet. */
    byte[] pdf() {
        return PRINTER.pdf("certificate.jte", this);
    }

    private String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(day);
    }
}
