package id.balai.paper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * The letters the fonts on paper hold. Whatever else people typed, an emoji or a script of another family, prints as one
 * empty box for each sign they saw, so that one reads there was something and nobody takes it for a letter.
 */
final class Letters {
    static final String MISSING = "\u25a1";

    private static final Pattern SEEN_AS_ONE = Pattern.compile("\\X");

    private final BitSet held;

    private Letters(BitSet held) {
        this.held = held;
    }

    /** The letters at least one of these fonts holds. */
    static Letters of(List<String> fonts) {
        var held = new BitSet();
        held.set('\n');
        held.set('\r');
        held.set('\t');
        for (var font : fonts) add(font, held);
        return new Letters(held);
    }

    private static void add(String font, BitSet held) {
        try (InputStream file = Printer.font(font);
                var letters = new TTFParser().parse(new RandomAccessReadBuffer(file))) {
            CmapLookup glyphs = letters.getUnicodeCmapLookup();
            for (var each = ' '; each < Character.MAX_VALUE; each++) if (glyphs.getGlyphId(each) != 0) held.set(each);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** The same text, with what no font holds replaced. */
    String printable(String text) {
        var composed = Normalizer.normalize(text, Normalizer.Form.NFC);
        if (composed.codePoints().allMatch(held::get)) return composed;
        return SEEN_AS_ONE.matcher(composed).replaceAll(seen -> Matcher.quoteReplacement(held(seen.group())));
    }

    private String held(String seen) {
        if (seen.codePoints().allMatch(Letters::unseen)) return "";
        if (!held.get(seen.codePointAt(0))) return MISSING;
        return seen.codePoints()
                .filter(held::get)
                .filter(each -> !unseen(each))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** Whether it only says how its neighbours are to be drawn: joiners, directions, the choice of a colourful look. */
    private static boolean unseen(int each) {
        return Character.getType(each) == Character.FORMAT || (each >= 0xFE00 && each <= 0xFE0F);
    }
}
