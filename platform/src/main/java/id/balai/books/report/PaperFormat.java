package id.balai.books.report;

import id.balai.paper.Printer;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a report can be taken along as. */
public enum PaperFormat {
    XLSX(PaperFormat.XLSX_TYPE),
    PDF(PaperFormat.PDF_TYPE);

    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String PDF_TYPE = "application/pdf";

    private static final Printer PRINTER = new Printer("id.balai.books.report.templates");

    private final String mediaType;

    PaperFormat(String mediaType) {
        this.mediaType = mediaType;
    }

    public byte[] write(Paper paper) {
        return switch (this) {
            case XLSX -> Xlsx.of(paper);
            case PDF -> PRINTER.pdf("report.jte", paper);
        };
    }

    public String mediaType() {
        return mediaType;
    }

    /** As an address and a file's name write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String fileName(Paper paper) {
        return paper.name() + "." + code();
    }

    public static Optional<PaperFormat> of(String code) {
        return Stream.of(values()).filter(format -> format.code().equals(code)).findFirst();
    }
}
