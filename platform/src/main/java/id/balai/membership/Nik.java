package id.balai.membership;

/** A citizen's number (NIK), sixteen digits; it prints itself by its last four only. */
public record Nik(String digits) {
    public Nik {
        if (!digits.matches("\\d{16}")) throw new NoNik();
    }

    public String lastFour() {
        return digits.substring(12);
    }

    @Override
    public String toString() {
        return "••••" + lastFour();
    }
}
