package id.balai.certification;

import id.balai.assessment.Attempt;
import id.balai.assessment.Graded;
import id.balai.assessment.ItemView;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;

/** The examination at the end of a course, from the door to the certificate. */
@ApplicationScoped
@Transactional
public class FinalExam {
    /** Begins once every lesson is done, or goes on with the sitting begun before. */
    public Attempt start(UUID person, String slug) {
        throw new UnsupportedOperationException();
    }

    public List<ItemView> items(UUID person, UUID attempt) {
        throw new UnsupportedOperationException();
    }

    public Graded answer(UUID person, UUID attempt, UUID item, int chosen) {
        throw new UnsupportedOperationException();
    }

    /** Grades; whoever passed gets certificate and qualification in the same transaction. Again: the same answer. */
    public Outcome finish(UUID person, UUID attempt) {
        throw new UnsupportedOperationException();
    }
}
