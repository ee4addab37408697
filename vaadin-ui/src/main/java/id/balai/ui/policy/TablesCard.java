package id.balai.ui.policy;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import id.balai.authorization.Action;
import id.balai.authorization.Policy;
import id.balai.authorization.Policy.CompetencyNeeded;
import id.balai.membership.OfficeRole;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import java.util.List;
import java.util.stream.Stream;

/** The tables of one version: roles with their actions and limits, actions with the competencies they need. */
class TablesCard extends Card {
    private record Allowed(OfficeRole role, Action action) {}

    private record Needed(Action action, CompetencyNeeded competency) {}

    TablesCard(Policy policy) {
        add(
                new H2(text("policy.tables", policy.version())),
                new H3(text("policy.roles")),
                roles(policy),
                new H3(text("policy.competencies")),
                competencies(policy));
    }

    private static DataTable<Allowed> roles(Policy policy) {
        return new DataTable<Allowed>(text("policy.roles"))
                .words(text("policy.role"), row -> ChangeWords.role(row.role()))
                .words(text("policy.action"), row -> ChangeWords.action(row.action()))
                .words(
                        text("policy.alone"),
                        row -> policy.limit(row.role(), row.action())
                                .map(ChangeWords::limit)
                                .orElse(text("policy.noLimit")))
                .rows(allowed(policy));
    }

    private static List<Allowed> allowed(Policy policy) {
        return Stream.of(OfficeRole.values())
                .flatMap(role -> Stream.of(Action.values())
                        .filter(action -> policy.includes(role, action))
                        .map(action -> new Allowed(role, action)))
                .toList();
    }

    private static DataTable<Needed> competencies(Policy policy) {
        return new DataTable<Needed>(text("policy.competencies"))
                .words(text("policy.action"), row -> ChangeWords.action(row.action()))
                .words(
                        text("policy.competency"),
                        row -> ChangeWords.competency(row.competency().competency()))
                .number(
                        text("policy.level"),
                        row -> String.valueOf(row.competency().minLevel()))
                .number(
                        text("policy.grace"),
                        row -> text("policy.days", row.competency().graceDays()))
                .rows(Stream.of(Action.values())
                        .flatMap(action -> policy.needed(action).stream().map(each -> new Needed(action, each)))
                        .toList());
    }
}
