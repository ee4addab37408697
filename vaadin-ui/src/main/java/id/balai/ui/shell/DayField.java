package id.balai.ui.shell;

import static id.balai.ui.shell.Texts.text;

import com.vaadin.flow.component.datepicker.DatePicker;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;

/** A day to choose or type, written as 21 November 2026. */
public class DayField extends DatePicker {
    public DayField(String label) {
        super(label);
        setLocale(Texts.INDONESIAN);
        setI18n(words());
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
                .setMonthNames(Arrays.stream(Month.values())
                        .map(month -> month.getDisplayName(TextStyle.FULL, Texts.INDONESIAN))
                        .toList())
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
}
