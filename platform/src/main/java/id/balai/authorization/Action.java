package id.balai.authorization;

import java.util.Locale;
import java.util.stream.Stream;

/** Something in the books that not everybody may do. */
public enum Action {
    JOURNAL_POST,
    JOURNAL_REVERSE,
    JOURNAL_APPROVE,
    /** A mentor signs what somebody without the certificate drafted. */
    JOURNAL_COSIGN,
    JOURNAL_IMPORT,
    PERIOD_CLOSE,
    PERIOD_REOPEN,
    OFFICER_APPOINT,
    MEMBER_ADMIT,
    BOOKS_READ;

    /** As the API writes it: {@code journal.post}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    public static Action of(String code) {
        return Stream.of(values())
                .filter(action -> action.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new UnknownAction(code));
    }
}
