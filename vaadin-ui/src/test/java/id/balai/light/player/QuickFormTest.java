package id.balai.light.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.balai.ledger.NewLine;
import id.balai.money.AmountOutOfRange;
import id.balai.refusal.MissingField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuickFormTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private static QuickForm form(QuickEvent event, String amount) {
        return new QuickForm("k", event, amount, "00007", "6120", "");
    }

    @ParameterizedTest
    @EnumSource(QuickEvent.class)
    void every_event_is_a_balanced_journal_that_moves_cash(QuickEvent event) {
        var journal = form(event, "Rp20.000").journal(TODAY, "Kejadian");

        assertThat(journal.lines().stream().mapToLong(NewLine::debit).sum()).isEqualTo(20_000);
        assertThat(journal.lines().stream().mapToLong(NewLine::credit).sum()).isEqualTo(20_000);
        assertThat(journal.lines()).anyMatch(line -> line.account().equals("1110"));
        assertThat(journal.memo()).isEqualTo("Kejadian");
        assertThat(journal.toJournal().kind()).isEqualTo(event.kind());
    }

    @Test
    void dues_name_the_member_and_an_expense_what_it_was_for() {
        assertThat(form(QuickEvent.DUES, "1").journal(TODAY, "x").lines())
                .contains(NewLine.credit("3120", 1).of("00007"));
        assertThat(form(QuickEvent.EXPENSE, "1").journal(TODAY, "x").lines()).contains(NewLine.debit("6120", 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nol"})
    void an_amount_that_is_none_is_refused(String amount) {
        assertThatThrownBy(() -> form(QuickEvent.SALE, amount).journal(TODAY, "x"))
                .isInstanceOf(MissingField.class)
                .hasMessageContaining("jumlah");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.000.000.000.000.001", "99999999999999999999999999"})
    void an_amount_beyond_what_the_books_take_is_refused_as_such(String amount) {
        assertThatThrownBy(
                        () -> form(QuickEvent.SALE, amount).journal(TODAY, "x").toJournal())
                .isInstanceOf(AmountOutOfRange.class);
    }
}
