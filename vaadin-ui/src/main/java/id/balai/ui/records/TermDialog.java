package id.balai.ui.records;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import id.balai.custody.Retention.Kept;
import id.balai.ui.shell.Ways;
import org.jspecify.annotations.Nullable;

/** A new term for an organisation's statements, with the reason. */
class TermDialog extends Dialog {
    /** What is done with the months and the reason. */
    @FunctionalInterface
    interface Set {
        void to(@Nullable Integer months, String why);
    }

    TermDialog(Kept kept, Set set) {
        setHeaderTitle(text("retention.dialog", kept.name()));
        var months = new TextField(text("retention.field"));
        months.setHelperText(text("retention.empty"));
        months.setAllowedCharPattern("[0-9]");
        months.setMaxLength(3);
        months.setWidthFull();
        var current = kept.months();
        months.setValue(current == null ? "" : current.toString());
        var why = new TextField(text("why"));
        why.setWidthFull();
        add(new Paragraph(text("retention.warning")), months, why);
        var acting = Ways.quiet(text("retention.set"), click -> {
            var digits = months.getValue().replaceAll("\\D", "");
            close();
            set.to(digits.isEmpty() ? null : Integer.valueOf(digits), why.getValue());
        });
        getFooter().add(Ways.quiet(text("cancel"), click -> close()), acting);
    }
}
