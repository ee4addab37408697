package id.balai.ui.policy;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import id.balai.authorization.PolicyEffect;
import id.balai.authorization.PolicyOffice;
import id.balai.ui.shell.Card;
import id.balai.ui.shell.DataTable;
import id.balai.ui.shell.Dates;
import id.balai.ui.shell.Figures;
import id.balai.ui.shell.Small;

/** What the drafted policy would have said to the decisions that were acted on. */
class EffectCard extends Card {
    EffectCard(PolicyEffect effect) {
        addClassName("info");
        getElement().setAttribute("role", "status");
        add(
                new H2(text("policy.effect", PolicyOffice.DAYS_LOOKED_BACK)),
                new Paragraph(text(
                        effect.changed() == 0 ? "policy.effect.none" : "policy.effect.some",
                        Figures.number(effect.changed()),
                        Figures.number(effect.decisions()))));
        if (!effect.lines().isEmpty()) add(table(effect));
        add(new Small(text("policy.effect.note", Dates.day(effect.since()))));
    }

    private static DataTable<PolicyEffect.Line> table(PolicyEffect effect) {
        return new DataTable<PolicyEffect.Line>(text("policy.effect", PolicyOffice.DAYS_LOOKED_BACK))
                .words(text("policy.role"), line -> ChangeWords.role(line.role()))
                .words(text("policy.action"), line -> ChangeWords.action(line.action()))
                .words(
                        text("policy.effect.turn"),
                        line -> text(
                                "policy.effect.turned",
                                text("policy.verdict", line.before()),
                                text("policy.verdict", line.after())))
                .number(text("policy.effect.decisions"), line -> Figures.number(line.decisions()))
                .number(text("policy.effect.people"), line -> Figures.number(line.people()))
                .number(text("policy.effect.cooperatives"), line -> Figures.number(line.cooperatives()))
                .rows(effect.lines());
    }
}
