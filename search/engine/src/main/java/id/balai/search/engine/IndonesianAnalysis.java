package id.balai.search.engine;

import java.util.Map;
import java.util.function.UnaryOperator;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.id.IndonesianStemFilter;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.analysis.ngram.EdgeNGramTokenFilter;
import org.elasticsearch.common.settings.Settings;
import org.elasticsearch.index.analysis.AbstractTokenFilterFactory;
import org.elasticsearch.index.analysis.TokenFilterFactory;
import org.elasticsearch.indices.analysis.AnalysisModule.AnalysisProvider;
import org.elasticsearch.plugins.AnalysisPlugin;
import org.elasticsearch.plugins.Plugin;

/** The token filters a full Elasticsearch brings in its analysis-common module, as far as Indonesian text needs them. */
public final class IndonesianAnalysis extends Plugin implements AnalysisPlugin {
    @Override
    public Map<String, AnalysisProvider<TokenFilterFactory>> getTokenFilters() {
        return Map.of(
                "asciifolding", provider(settings -> ASCIIFoldingFilter::new),
                "stemmer", AnalysisPlugin.requiresAnalysisSettings(provider(IndonesianAnalysis::stemmer)),
                "stemmer_override",
                        AnalysisPlugin.requiresAnalysisSettings(
                                provider(settings -> StemmerOverride.of(settings)::filter)),
                "edge_ngram", provider(IndonesianAnalysis::edges));
    }

    private static UnaryOperator<TokenStream> stemmer(Settings settings) {
        var language = settings.get("language", settings.get("name", ""));
        if (!language.equals("indonesian"))
            throw new IllegalArgumentException("this engine stems indonesian only, not " + language);
        return IndonesianStemFilter::new;
    }

    private static UnaryOperator<TokenStream> edges(Settings settings) {
        int shortest = settings.getAsInt("min_gram", 1);
        int longest = settings.getAsInt("max_gram", 2);
        boolean whole = settings.getAsBoolean("preserve_original", false);
        return words -> new EdgeNGramTokenFilter(words, shortest, longest, whole);
    }

    private static AnalysisProvider<TokenFilterFactory> provider(FilterOf filter) {
        return (index, environment, name, settings) -> {
            var made = filter.made(settings);
            return new AbstractTokenFilterFactory(name, settings) {
                @Override
                public TokenStream create(TokenStream words) {
                    return made.apply(words);
                }
            };
        };
    }

    /** What makes a filter of the settings an index gives it. */
    @FunctionalInterface
    private interface FilterOf {
        UnaryOperator<TokenStream> made(Settings settings);
    }
}
