package id.balai.records;

/** What the store takes at once. */
public final class Limits {
    public static final int STATEMENTS = 1_000;
    public static final int JSON_BYTES = 16 << 20;
    public static final int ATTACHMENTS = 1_000;
    public static final long ATTACHMENT_BYTES = 100L << 20;
    public static final long ATTACHMENTS_BYTES = 200L << 20;
    public static final int UNIT_DOCUMENTS = 20;
    public static final int DOCUMENT_BYTES = 10 << 20;
    public static final int PAGE = 500;

    private Limits() {}
}
