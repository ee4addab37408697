package id.balai.ui.books;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** What an address asks for after its question mark; nonsense counts as not asked. */
record Asked(QueryParameters given) {
    static Asked of(BeforeEnterEvent event) {
        return new Asked(event.getLocation().getQueryParameters());
    }

    Optional<LocalDate> day(String name) {
        try {
            return given.getSingleParameter(name).map(LocalDate::parse);
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }

    Optional<String> word(String name) {
        return given.getSingleParameter(name).filter(word -> !word.isBlank());
    }

    /** The page asked for, the first where none is. */
    int page() {
        return given.getSingleParameter("halaman")
                .filter(asked -> asked.matches("[1-9]\\d{0,4}"))
                .map(Integer::parseInt)
                .orElse(1);
    }
}
