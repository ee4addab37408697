package id.balai.search;

import co.elastic.clients.elasticsearch._types.FieldValue;
import co.elastic.clients.elasticsearch._types.query_dsl.Query;
import co.elastic.clients.elasticsearch._types.query_dsl.TextQueryType;
import id.balai.courses.SearchQuery;
import java.util.List;

/**
 * A query in Elasticsearch's terms. What may be found at all is decided on the whole text, by stem or by a near miss; titles
 * and summaries then decide the order.
 */
record Question(SearchQuery asked) {
    /** Half of the words must be there: people name the cooperative where a course does not. */
    private static final String ENOUGH = "1<50%";
    /** One wrong letter in words of four and more, two in words of eight and more. */
    private static final String NEAR = "AUTO:4,8";

    private static final int CERTAIN_LETTERS = 1;

    Query query() {
        return Query.of(query -> query.bool(bool -> {
            bool.must(anyOf(byStem("all", ENOUGH), nearly("all.plain", ENOUGH)));
            bool.should(inOrder(List.of("title^4", "summary^2", "text")));
            bool.should(nearlyInOrder(List.of("title.plain^3", "summary.plain")));
            bool.filter(filter -> filter.terms(terms -> terms.field("audience")
                    .terms(values -> values.value(
                            asked.audience().stream().map(FieldValue::of).toList()))));
            var kind = asked.kind();
            if (kind != null)
                bool.filter(filter -> filter.term(term -> term.field("kind").value(kind)));
            return bool;
        }));
    }

    private static Query anyOf(Query... queries) {
        return Query.of(
                query -> query.bool(bool -> bool.should(List.of(queries)).minimumShouldMatch("1")));
    }

    private Query byStem(String field, String enough) {
        return Query.of(query ->
                query.match(match -> match.field(field).query(asked.words()).minimumShouldMatch(enough)));
    }

    private Query nearly(String field, String enough) {
        return Query.of(query -> query.match(match -> match.field(field)
                .query(asked.words())
                .minimumShouldMatch(enough)
                .fuzziness(NEAR)
                .prefixLength(CERTAIN_LETTERS)));
    }

    private Query inOrder(List<String> fields) {
        return Query.of(query -> query.multiMatch(
                match -> match.type(TextQueryType.MostFields).fields(fields).query(asked.words())));
    }

    private Query nearlyInOrder(List<String> fields) {
        return Query.of(query -> query.multiMatch(match -> match.type(TextQueryType.MostFields)
                .fields(fields)
                .query(asked.words())
                .fuzziness(NEAR)
                .prefixLength(CERTAIN_LETTERS)));
    }
}
