package id.balai.search.engine;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter;
import org.apache.lucene.analysis.miscellaneous.StemmerOverrideFilter.StemmerOverrideMap;
import org.elasticsearch.common.settings.Settings;

/** Words whose stem is given by hand, one rule {@code word, word => stem} each, where the stemmer is known to err. */
record StemmerOverride(StemmerOverrideMap stems) {
    static StemmerOverride of(Settings settings) {
        try {
            var builder = new StemmerOverrideFilter.Builder(false);
            for (var rule : settings.getAsList("rules")) add(builder, rule);
            return new StemmerOverride(builder.build());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void add(StemmerOverrideFilter.Builder builder, String rule) {
        var sides = List.of(rule.split("=>", -1));
        if (sides.size() != 2) throw new IllegalArgumentException("not a rule: " + rule);
        var stem = sides.get(1).trim();
        for (var word : sides.get(0).split(",", -1)) builder.add(word.trim(), stem);
    }

    TokenStream filter(TokenStream words) {
        return new StemmerOverrideFilter(words, stems);
    }
}
