package id.balai.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Slows the guessing of printed codes, by device and for the whole house. */
@ApplicationScoped
public class CodeGuesses {
    private final Guesses guesses;

    @Inject
    public CodeGuesses(Guesses guesses) {
        this.guesses = guesses;
    }

    /** For tests and tools that build the house by hand. */
    public CodeGuesses() {
        this(new Guesses());
    }

    /** Counts a try, and refuses it when the device or the house has had too many that fitted nothing. */
    public void count(String device) {
        guesses.countCode(device);
    }

    /** The code fitted. */
    public void forget(String device) {
        guesses.forgetCode(device);
    }
}
