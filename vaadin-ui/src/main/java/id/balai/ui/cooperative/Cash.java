package id.balai.ui.cooperative;

/** The account that holds the cash in the till (Kas) in the national chart. */
final class Cash {
    static final String ACCOUNT = "1110";

    private Cash() {}
}
