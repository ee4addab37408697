package id.balai.books.report;

import id.balai.paper.Printer;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What a report can be taken along as, and how many lines such a file holds. */
public enum PaperFormat {
    XLSX(PaperFormat.XLSX_TYPE, 50_000),
    PDF(PaperFormat.PDF_TYPE, 5_000),
    CSV(PaperFormat.CSV_TYPE, 50_000);

    public static final String XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    public static final String PDF_TYPE = "application/pdf";
    public static final String CSV_TYPE = "text/csv;charset=UTF-8";

    private static final Printer PRINTER = new Printer("id.balai.books.report.templates");

    private final String mediaType;
    private final int mostLines;

    PaperFormat(String mediaType, int mostLines) {
        this.mediaType = mediaType;
        this.mostLines = mostLines;
    }

    public byte[] write(Paper paper) {
        return switch (this) {
            case XLSX -> Xlsx.of(paper);
            case PDF -> PRINTER.pdf("report.jte", paper);
            case CSV -> Csv.of(paper);
        };
    }

    public String mediaType() {
        return mediaType;
    }

    public int mostLines() {
        return mostLines;
    }

    public boolean holds(long lines) {
        return lines <= mostLines;
    }

    /** Whether people read it page by page; the others are for spreadsheets and programs. */
    boolean isRead() {
        return this == PDF;
    }

    /** A day as readers write it, or so that a program can sort it. */
    String day(LocalDate day) {
        return isRead() ? ReportWords.shortDay(day) : day.toString();
    }

    /** A page has only the columns that tell something; a program finds the same ones in every file. */
    Report laidOut(Report report) {
        return isRead() ? report.narrowed() : report;
    }

    /** As an address and a file's name write it. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String fileName(Paper paper) {
        return fileName(paper.name());
    }

    public String fileName(String name) {
        return name + "." + code();
    }

    public static Optional<PaperFormat> of(String code) {
        return Stream.of(values()).filter(format -> format.code().equals(code)).findFirst();
    }
}
