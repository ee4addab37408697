package id.balai.certification;

import java.util.Locale;
import java.util.ResourceBundle;

/** The words on certificates and badges; Indonesian where a language is not there. */
final class CertificateWords {
    static final Locale INDONESIAN = Locale.forLanguageTag("id");

    private CertificateWords() {}

    static ResourceBundle in(Locale locale) {
        return ResourceBundle.getBundle(
                "i18n.certificate",
                locale,
                CertificateWords.class.getClassLoader(),
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}
