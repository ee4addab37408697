package id.balai.ui.records;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.data.provider.Query;
import id.balai.courses.CourseCard;
import id.balai.courses.Courses;
import id.balai.identity.Accounts;
import id.balai.identity.UserAccount;
import id.balai.records.Verb;
import id.balai.ui.shell.DayField;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What statements can be looked for by. Who they are about is for trainers; an official comes to it from a statement. */
class SearchFields extends Div {
    private static final int MOST_PEOPLE = 100;

    private final Accounts accounts;
    private final Select<Verb> verb = new Select<>();
    private final Select<CourseCard> course = new Select<>();
    private final ComboBox<UserAccount> person = new ComboBox<>(text("statements.who"));
    private final DayField from = new DayField(text("statements.from"));
    private final DayField to = new DayField(text("statements.to"));
    private final List<CourseCard> courses;
    private Search search = Search.ALL;

    SearchFields(Accounts accounts, Courses courses, boolean named, Consumer<Search> changed) {
        this.accounts = accounts;
        this.courses = courses.catalogue();
        addClassNames("fields", "statement-search");
        choice(verb, text("statements.verb"), text("statements.all"));
        verb.setItems(Verb.values());
        verb.setItemLabelGenerator(each -> each == null ? text("statements.all") : text("verb", each));
        choice(course, text("statements.course"), text("statements.course.all"));
        course.setItems(this.courses);
        course.setItemLabelGenerator(each -> each == null ? text("statements.course.all") : each.title());
        person.setItems(this::people);
        person.setItemLabelGenerator(UserAccount::username);
        person.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        to.setClearButtonVisible(true);
        add(verb, course);
        if (named) add(person);
        add(from, to);
        watch(verb, changed);
        watch(course, changed);
        watch(person, changed);
        watch(from, changed);
        watch(to, changed);
    }

    private void watch(HasValue<?, ?> field, Consumer<Search> changed) {
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) changed.accept(asked());
        });
    }

    void show(Search shown) {
        search = shown;
        verb.setValue(shown.verb());
        course.setValue(courses.stream()
                .filter(each -> each.slug().equals(shown.course()))
                .findFirst()
                .orElse(null));
        from.setValue(shown.from());
        to.setValue(shown.to());
    }

    private Search asked() {
        var account = person.getValue();
        var chosen = course.getValue();
        return new Search(
                verb.getValue(),
                chosen == null ? null : chosen.slug(),
                account == null ? search.person() : account.person(),
                search.activity(),
                from.getValue(),
                to.getValue());
    }

    private Stream<UserAccount> people(Query<UserAccount, String> asked) {
        return accounts.search(asked.getFilter().orElse(""), MOST_PEOPLE).stream()
                .skip(asked.getOffset())
                .limit(asked.getLimit());
    }

    private static void choice(Select<?> select, String label, String none) {
        select.setLabel(label);
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(none);
    }
}
