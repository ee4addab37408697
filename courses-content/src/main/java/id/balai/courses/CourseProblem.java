package id.balai.courses;

import id.balai.refusal.Refusal;
import java.util.Map;

/** Something an author decided about a course does not hold. */
public final class CourseProblem extends Refusal {
    CourseProblem(String field, String code) {
        super(Kind.INVALID, code, Map.of("field", field));
    }

    static void unless(boolean holds, String field, String code) {
        if (!holds) throw new CourseProblem(field, code);
    }
}
