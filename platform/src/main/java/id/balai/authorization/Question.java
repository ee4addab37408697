package id.balai.authorization;

import id.balai.membership.Office;
import id.balai.money.Rupiah;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * All a decision rests on, gathered: the six guards read nothing else.
 *
 * @param office the office most in favour of the person, where they hold or held any
 * @param mentored whether somebody else is the cooperative's mentor today, who can sign along
 * @param postedToday what they posted in this cooperative today
 */
record Question(
        UUID person,
        Action action,
        Resource resource,
        LocalDate today,
        Optional<Office> office,
        List<Qualification> qualifications,
        Policy policy,
        boolean mentored,
        Rupiah postedToday) {

    Optional<Limit> limit() {
        return office.flatMap(held -> policy.limit(held.role(), action));
    }

    Question about(Rupiah amount) {
        return new Question(
                person, action, resource.worth(amount), today, office, qualifications, policy, mentored, postedToday);
    }

    Question after(Rupiah posted) {
        return new Question(
                person, action, resource, today, office, qualifications, policy, mentored, postedToday.plus(posted));
    }

    Question mentoredBy(boolean somebody) {
        return new Question(person, action, resource, today, office, qualifications, policy, somebody, postedToday);
    }
}
