package id.balai.light.site;

import java.time.Instant;
import java.time.LocalDate;

/** What every template knows of its reader: the language, the form token, and whose outbox this phone is to use. */
public record Frame(Words words, Assets assets, String csrf, String reader) {

    public String say(String key, Object... facts) {
        return words.say(key, facts);
    }

    public String asset(String file) {
        return assets.address(file);
    }

    public String date(LocalDate day) {
        return figures().date(day);
    }

    public String moment(Instant at) {
        return figures().moment(at);
    }

    public String size(long bytes) {
        return figures().size(bytes);
    }

    public Figures figures() {
        return new Figures(words);
    }

    public boolean english() {
        return words == Words.ENGLISH;
    }
}
