package id.balai.ui.shell;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;

/** A day to choose or type, written as 21 November 2026. */
public class DayField extends DatePicker {
    /** The field's own formatter knows English months alone, so ours stand before it. */
    private static final String NAMES = """
            const months = $0.split(' ');
            setTimeout(() => {
              const before = this.i18n.parseDate;
              this.i18n = Object.assign({}, this.i18n, {
                formatDate: day => day.day + ' ' + months[day.month] + ' ' + day.year,
                parseDate: text => {
                  const found = /^(\\d{1,2}) (\\p{L}+) (\\d{4})$/u.exec(text.trim());
                  const month = found ? months.findIndex(name => name.toLowerCase() === found[2].toLowerCase()) : -1;
                  return month < 0 ? before(text) : {day: +found[1], month, year: +found[3]};
                }
              });
            })""";

    public DayField(String label) {
        super(label);
        setLocale(Texts.INDONESIAN);
        setI18n(words());
        addAttachListener(shown -> getElement().executeJs(NAMES, String.join(" ", monthNames())));
    }

    private static DatePickerI18n words() {
        var days = Arrays.asList(
                DayOfWeek.SUNDAY,
                DayOfWeek.MONDAY,
                DayOfWeek.TUESDAY,
                DayOfWeek.WEDNESDAY,
                DayOfWeek.THURSDAY,
                DayOfWeek.FRIDAY,
                DayOfWeek.SATURDAY);
        return new DatePickerI18n()
                .setMonthNames(monthNames())
                .setWeekdays(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.FULL, Texts.INDONESIAN))
                        .toList())
                .setWeekdaysShort(days.stream()
                        .map(day -> day.getDisplayName(TextStyle.SHORT, Texts.INDONESIAN))
                        .toList())
                .setFirstDayOfWeek(1)
                .setDateFormats("d MMMM yyyy", "d/M/yyyy", "d-M-yyyy", "yyyy-MM-dd")
                .setToday(text("today"))
                .setCancel(text("cancel"))
                .setBadInputErrorMessage(text("day.bad"));
    }

    private static List<String> monthNames() {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.FULL, Texts.INDONESIAN))
                .toList();
    }
}
