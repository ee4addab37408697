package id.balai.ui.policy;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.router.Route;
import id.balai.authorization.Policy;
import id.balai.authorization.Policy.CompetencyNeeded;
import id.balai.authorization.PolicyChange;
import id.balai.authorization.PolicyDraft;
import id.balai.authorization.PolicyEffect;
import id.balai.authorization.PolicyOffice;
import id.balai.authorization.PolicyVersion;
import id.balai.identity.Accounts;
import id.balai.identity.CurrentPerson;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.HousePage;
import id.balai.ui.shell.Notice;
import id.balai.ui.shell.Shell;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The tables of authority: as they are, as they will be, and how they came to be. */
@RolesAllowed("POLICY_OFFICER")
@Route(value = "kebijakan", layout = Shell.class)
public class PolicyView extends HousePage {
    private final CurrentPerson person;
    private final PolicyOffice office;
    private final Accounts accounts;

    @Inject
    public PolicyView(CurrentPerson person, PolicyOffice office, Accounts accounts) {
        super("nav.policy");
        this.person = person;
        this.office = office;
        this.accounts = accounts;
    }

    @Override
    protected String whereabouts() {
        return text("policy.crumb", office.inForce().version());
    }

    @Override
    protected Optional<Notice> standing() {
        var latest = office.history().get(0);
        if (latest.policy().version() == office.inForce().version()) return Optional.empty();
        return Optional.of(Notice.info(
                text("policy.coming", latest.policy().version()),
                text("policy.coming.detail", Dates.day(latest.validFrom()))));
    }

    @Override
    protected void furnish() {
        var history = office.history();
        var latest = history.get(0);
        add(
                new DraftCard(
                        latest.policy().version(),
                        office.earliest(),
                        competencies(latest.policy()),
                        work(latest.policy().version())),
                new TablesCard(latest.policy()),
                history(history));
    }

    private HistoryCard history(List<PolicyVersion> history) {
        var authors = history.stream()
                .map(PolicyVersion::enactedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        return new HistoryCard(history, accounts.names(authors));
    }

    private static List<String> competencies(Policy policy) {
        return policy.competencies().values().stream()
                .flatMap(needed -> needed.stream().map(CompetencyNeeded::competency))
                .distinct()
                .sorted()
                .toList();
    }

    private DraftCard.Work work(int basedOn) {
        return new DraftCard.Work() {
            @Override
            public PolicyEffect effect(List<PolicyChange> changes) {
                return office.effect(person.id(), basedOn, changes);
            }

            @Override
            public void enact(PolicyDraft draft) {
                var version = office.enact(person.id(), draft);
                show(Notice.done(
                        text("policy.enacted", version), text("policy.enacted.detail", Dates.day(draft.validFrom()))));
            }
        };
    }
}
