package id.balai.records;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The conditions of a query as SQL, with what stands for each question mark. */
final class Where {
    private final List<String> conditions = new ArrayList<>();
    private final List<@Nullable Object> arguments = new ArrayList<>();

    static Where of(Visibility visibility) {
        var where = new Where().of(visibility.organisation());
        if (visibility.about() != null) where.and("s.mentions @> array[?::uuid]", visibility.about());
        if (visibility.vouchedBy() != null) where.and("s.authority = ?", visibility.vouchedBy());
        return where;
    }

    static Where of(StatementQuery query, Instant began) {
        var where = Where.of(query.visibility()).and("s.stored <= ?", began);
        if (!query.all().isEmpty()) where.and("s.mentions @> ?::uuid[]", Mentions.array(query.all()));
        query.anyOf().forEach(either -> where.and("s.mentions && ?::uuid[]", Mentions.array(either)));
        if (query.since() != null) where.and("s.stored > ?", query.since());
        if (query.until() != null) where.and("s.stored <= ?", query.until());
        var after = query.after();
        if (after != null)
            where.and("(s.stored, s.id) " + (query.ascending() ? ">" : "<") + " (?, ?)", after.at(), after.id());
        return where;
    }

    /** The house has nearly all statements; those of others have an index, which the planner takes when told so. */
    private Where of(UUID organisation) {
        var others =
                organisation.equals(Organisation.HOUSE) ? "" : " and s.organisation <> '" + Organisation.HOUSE + "'";
        return and("s.organisation = ?" + others, organisation);
    }

    String text() {
        return String.join(" and ", conditions);
    }

    @Nullable
    Object[] arguments() {
        return arguments.toArray();
    }

    Where and(String condition, Object... values) {
        conditions.add(condition);
        arguments.addAll(List.of(values));
        return this;
    }
}
