package id.balai.xapi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Pattern;

/** The forms strings must have. */
public enum Format {
    UUID("[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}"),
    IRI("[A-Za-z][A-Za-z0-9+.-]*:[^\\s<>\"{}|\\\\^`\\p{Cntrl}]+") {
        @Override
        public boolean fits(String text) {
            return isPlainIri(text) || super.fits(text);
        }
    },
    MAILTO("mailto:[^\\s@<>]+@[^\\s@<>]+"),
    SHA1("[0-9a-fA-F]{40}"),
    SHA2("(?:[0-9a-fA-F]{56}|[0-9a-fA-F]{64}|[0-9a-fA-F]{96}|[0-9a-fA-F]{128})"),
    MEDIA_TYPE("[\\w!#$&^.+-]+/[\\w!#$&^.+*-]+(\\s*;\\s*[\\w!#$&^.+-]+=(\"[^\"]*\"|[^\\s;\"]+))*\\s*;?"),
    LANGUAGE_TAG("(?:(?:[A-Za-z]{2,3}(?:-[A-Za-z]{3}){0,3}|[A-Za-z]{4}|[A-Za-z]{5,8})"
            + "(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\\d{3}))?"
            + "(?:-(?:[A-Za-z0-9]{5,8}|\\d[A-Za-z0-9]{3}))*"
            + "(?:-[0-9A-WYZa-wyz](?:-[A-Za-z0-9]{2,8})+)*"
            + "(?:-x(?:-[A-Za-z0-9]{1,8})+)?"
            + "|x(?:-[A-Za-z0-9]{1,8})+|i-[A-Za-z]{3,8})") {
        @Override
        public boolean fits(String text) {
            return isLanguageCode(text) || super.fits(text);
        }
    },
    TIMESTAMP("(\\d{4})-(\\d{2})-(\\d{2})[Tt ]([01]\\d|2[0-3]):[0-5]\\d:([0-5]\\d|60)([.,]\\d+)?"
            + "([Zz]|(?!-00(:?00)?$)[+-](0\\d|1[0-4])(:?[0-5]\\d)?)?") {
        @Override
        public boolean fits(String text) {
            return super.fits(text) && isDay(text.substring(0, 10));
        }
    },
    DURATION("P(?=\\d|T)(?:#W|(?:#Y)?(?:#M)?(?:#D)?(?:T(?=\\d)(?:#H)?(?:#M)?(?:#S)?)?)"
            .replace("#", "\\d+(?:[.,]\\d+)?")) {
        @Override
        public boolean fits(String text) {
            return super.fits(text)
                    && !FRACTION_BEFORE_THE_LAST_UNIT.matcher(text).find();
        }
    };

    private static final Pattern FRACTION_BEFORE_THE_LAST_UNIT = Pattern.compile("[.,]\\d+[A-Z](?!$)");

    private final Pattern pattern;

    Format(String pattern) {
        this.pattern = Pattern.compile(pattern);
    }

    public boolean fits(String text) {
        return pattern.matcher(text).matches();
    }

    /** Most are addresses of the web in letters, digits and these signs: seen without the pattern, in a tenth of its time. */
    private static boolean isPlainIri(String text) {
        if (!text.startsWith("http://") && !text.startsWith("https://")) return false;
        for (var i = 0; i < text.length(); i++) if (!isPlain(text.charAt(i))) return false;
        return true;
    }

    private static boolean isPlain(char sign) {
        return isLetter(sign) || (sign >= '-' && sign <= ':') || sign == '_' || sign == '#';
    }

    /** Most tags are the two letters of a language. */
    private static boolean isLanguageCode(String text) {
        return text.length() == 2 && isLetter(text.charAt(0)) && isLetter(text.charAt(1));
    }

    private static boolean isLetter(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
    }

    private static boolean isDay(String date) {
        try {
            LocalDate.parse(date);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
